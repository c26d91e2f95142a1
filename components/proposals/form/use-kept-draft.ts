import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ProposalFormValues } from './form-values.ts';

const pauseMs = 250;

type KeptDraft = {
  /** A draft from before was put back into the fields. */
  restored: boolean;
  /** Back to the fields as they came, and nothing kept. */
  discard: () => void;
  /** Nothing is kept any more, like after saving. */
  forget: () => void;
};

/** Keeps what is typed in this browser, under a key per person and page, and puts it back after a reload. */
export function useKeptDraft(form: UseFormReturn<ProposalFormValues>, key: string): KeptDraft {
  const [restored, setRestored] = useState(false);
  const saved = useRef(false);

  useEffect(() => {
    const kept = readDraft(key);
    if (!kept) return;
    form.reset(kept, { keepDefaultValues: true });
    setRestored(true);
  }, [form, key]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      timer = undefined;
      if (!saved.current) writeDraft(key, isUntouched(form) ? undefined : form.getValues());
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(write, pauseMs);
      },
    });
    const flush = () => {
      if (timer) write();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      clearTimeout(timer);
      window.removeEventListener('pagehide', flush);
      unsubscribe();
    };
  }, [form, key]);

  const forget = useCallback(() => {
    saved.current = true;
    writeDraft(key, undefined);
  }, [key]);

  const discard = useCallback(() => {
    form.reset();
    writeDraft(key, undefined);
    setRestored(false);
  }, [form, key]);

  return { restored, discard, forget };
}

function isUntouched(form: UseFormReturn<ProposalFormValues>): boolean {
  return JSON.stringify(form.getValues()) === JSON.stringify(form.formState.defaultValues);
}

function readDraft(key: string): ProposalFormValues | undefined {
  try {
    const text = window.localStorage.getItem(key);
    return text ? ProposalFormValues.safeParse(JSON.parse(text)).data : undefined;
  } catch {
    return undefined;
  }
}

/** A full or forbidden storage must not get in the way of typing. */
function writeDraft(key: string, values: ProposalFormValues | undefined): void {
  try {
    if (values) window.localStorage.setItem(key, JSON.stringify(values));
    else window.localStorage.removeItem(key);
  } catch {}
}
