import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isTheirs } from '#components/layout/kept-here.ts';
import { type BasedOn, draftOf, type KeptDraft, olderKeyOf, openDrafts, writeDraft } from './draft-store.ts';
import type { ProposalFormValues } from './form-values.ts';

const pauseMs = 250;

export type KeptState =
  | { kind: 'untouched' }
  | { kind: 'waiting' }
  | { kind: 'failed' }
  | { kind: 'kept'; atMs: number };

type KeptDraftOfForm = {
  state: KeptState;
  /** A draft from before was put back into the fields. */
  restored: boolean;
  /** Changes that were made on another state of the proposal, for the person to decide on. */
  older: KeptDraft | null;
  takeOlder: () => void;
  dropOlder: () => void;
  /** Back to the fields as they came, and nothing kept. */
  discard: () => void;
  /** Nothing is kept any more, like after saving. */
  forget: () => void;
  /** Tries at once, like after a failure or before the page is left. */
  keepNow: () => void;
};

/**
 * Keeps what is typed in this browser, under a key per person and proposal, and puts it back after a reload. What was
 * typed on another revision is not put back by itself: it waits beside the draft until somebody decides.
 */
export function useKeptDraft(
  form: UseFormReturn<ProposalFormValues>,
  { key, basedOn }: { key: string; basedOn: BasedOn },
): KeptDraftOfForm {
  const [restored, setRestored] = useState(false);
  const [older, setOlder] = useState<KeptDraft | null>(null);
  const [state, setState] = useState<KeptState>({ kind: 'untouched' });
  const isSaved = useRef(false);
  // The object is another on every render; what it says is not.
  const based = useRef(basedOn);

  useEffect(() => {
    const found = openDrafts(key, based.current);
    setOlder(found.older);
    if (!found.kept) return;
    form.reset(found.kept.values, { keepDefaultValues: true });
    setRestored(true);
    setState({ kind: 'kept', atMs: found.kept.atMs });
  }, [form, key]);

  const keepNow = useCallback(() => {
    if (isSaved.current || !isTheirs(key)) return;
    const draft = draftOf(form, based.current);
    const isKept = writeDraft(key, draft);
    if (!draft) setState({ kind: 'untouched' });
    else setState(isKept ? { kind: 'kept', atMs: draft.atMs } : { kind: 'failed' });
  }, [form, key]);

  const wait = useCallback(() => setState((now) => (isSaved.current ? now : { kind: 'waiting' })), []);
  useAfterTyping(form, wait, keepNow);

  const dropOlder = () => {
    writeDraft(olderKeyOf(key), null);
    setOlder(null);
  };
  const takeOlder = () => {
    if (older) form.reset(older.values, { keepDefaultValues: true });
    dropOlder();
  };
  const discard = () => {
    form.reset();
    writeDraft(key, null);
    setRestored(false);
  };
  const forget = () => {
    isSaved.current = true;
    writeDraft(key, null);
  };
  return { state, restored, older, takeOlder, dropOlder, discard, forget, keepNow };
}

/** Calls `onChange` at once, and `onPause` a moment after the last change or when the page goes away. */
function useAfterTyping(form: UseFormReturn<ProposalFormValues>, onChange: () => void, onPause: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      onPause();
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        onChange();
        clearTimeout(timer);
        timer = setTimeout(flush, pauseMs);
      },
    });
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      unsubscribe();
    };
  }, [form, onChange, onPause]);
}
