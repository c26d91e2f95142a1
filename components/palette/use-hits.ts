'use client';

import { useEffect, useState } from 'react';
import type { DeskHits } from '#lib/search/schema.ts';

const typingPauseMs = 180;
const none: DeskHits = { proposals: [], locations: [], companies: [] };

type Hits = { hits: DeskHits; state: 'idle' | 'searching' | 'failed' };

/** What the desk has for the words, a moment after the last key; what was found before stays until then. */
export function useHits(query: string): Hits {
  const [shown, setShown] = useState<Hits>({ hits: none, state: 'idle' });
  const search = query.trim();
  useEffect(() => {
    if (!search) return setShown({ hits: none, state: 'idle' });
    const controller = new AbortController();
    setShown((now) => ({ ...now, state: 'searching' }));
    const timer = setTimeout(async () => {
      const found = await ask(search, controller.signal);
      if (!controller.signal.aborted)
        setShown(found ? { hits: found, state: 'idle' } : { hits: none, state: 'failed' });
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [search]);
  return shown;
}

async function ask(search: string, signal: AbortSignal): Promise<DeskHits | undefined> {
  try {
    const response = await fetch(`/api/desk/search?${new URLSearchParams({ search })}`, { signal });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
