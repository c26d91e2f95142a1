import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ProposalFormValues } from './form-values.ts';
import { type History, recordChange, startHistory, stepBack, stepForward } from './history.ts';

export type FormHistory = { undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean };

/** Undo and redo over all fields, by buttons and by keys; within a text field the keys stay the browser's. */
export function useHistory(form: UseFormReturn<ProposalFormValues>): FormHistory {
  const history = useRef<History<ProposalFormValues> | null>(null);
  const [can, setCan] = useState({ undo: false, redo: false });

  const take = useCallback((next: History<ProposalFormValues>) => {
    history.current = next;
    setCan({ undo: next.past.length > 0, redo: next.future.length > 0 });
  }, []);

  useEffect(() => {
    take(startHistory(structuredClone(form.getValues())));
    return form.subscribe({
      formState: { values: true },
      callback: ({ name = '' }) => {
        const now = structuredClone(form.getValues());
        if (history.current) take(recordChange(history.current, now, { name, atMs: Date.now() }));
      },
    });
  }, [form, take]);

  const go = useCallback(
    (step: typeof stepBack) => {
      if (!history.current) return;
      const next = step(history.current);
      if (next.now === history.current.now) return;
      take(next);
      form.reset(structuredClone(next.now), { keepDefaultValues: true });
    },
    [form, take],
  );
  const undo = useCallback(() => go(stepBack), [go]);
  const redo = useCallback(() => go(stepForward), [go]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
      if (!isMeant || isElsewhere(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);

  return { undo, redo, canUndo: can.undo, canRedo: can.redo };
}

/** Where the keys mean something else: text that is being typed, and windows over the page. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const typing = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, [contenteditable="true"]';
  return target.closest(`${typing}, [role="dialog"], [role="alertdialog"]`) !== null;
}
