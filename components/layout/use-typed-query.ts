'use client';

import { useEffect, useState } from 'react';

const pauseMs = 200;

type Answer<Data> = { address: string; data: Data | undefined };
export type TypedQuery<Data> = {
  /** The last answer that came, perhaps to earlier letters; undefined before the first one and after a failure. */
  data: Data | undefined;
  state: 'idle' | 'asking' | 'failed';
  /** Whether `data` answers what is asked now. */
  isCurrent: boolean;
};

/**
 * What an address of the desk answers to what is being typed: asked a moment after the last key, and the latest question
 * wins. Null asks nothing.
 */
export function useTypedQuery<Data>(address: string | null): TypedQuery<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>();
  useEffect(() => {
    if (address === null) {
      setAnswer(undefined);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const data = await readJson<Data>(address, controller.signal);
      if (!controller.signal.aborted) setAnswer({ address, data });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address]);
  if (address === null) return { data: undefined, state: 'idle', isCurrent: false };
  const isAnswered = answer?.address === address;
  const isCurrent = isAnswered && answer.data !== undefined;
  return { data: answer?.data, state: isCurrent ? 'idle' : isAnswered ? 'failed' : 'asking', isCurrent };
}

/** The answer of an address; undefined where none came. */
export async function readJson<Data>(address: string, signal?: AbortSignal): Promise<Data | undefined> {
  try {
    const response = await fetch(address, { signal: signal ?? null });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
