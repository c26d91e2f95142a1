import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { StateShown } from '#lib/proposals/schema.ts';
import { ProposalFormValues } from './form-values.ts';

/** The state of a proposal that changes are made on; null for one that is new. */
const BasedOn = StateShown.nullable();
export type BasedOn = z.infer<typeof BasedOn>;

const KeptDraft = z.object({ values: ProposalFormValues, basedOn: BasedOn, atMs: z.number() });
export type KeptDraft = z.infer<typeof KeptDraft>;

export type StoredDraft = { key: string; draft: KeptDraft };

const isSameState = (one: BasedOn, other: BasedOn): boolean =>
  one?.version === other?.version && one?.revision === other?.revision && one?.status === other?.status;

/** Where changes wait that were made on another state of the proposal. */
export const olderKeyOf = (key: string): string => `${key}:older`;

/** The draft of this very state, and one of another state, which is set aside so that nothing writes over it. */
export function openDrafts(key: string, basedOn: BasedOn): { kept: KeptDraft | null; older: KeptDraft | null } {
  const found = readDraft(key);
  const isSame = found !== null && isSameState(found.basedOn, basedOn);
  if (found && !isSame) {
    writeDraft(olderKeyOf(key), found);
    writeDraft(key, null);
  }
  return { kept: isSame ? found : null, older: readDraft(olderKeyOf(key)) };
}

/** What stands in the fields, as it would be kept; nothing where nobody has changed anything. */
export function draftOf(form: UseFormReturn<ProposalFormValues>, basedOn: BasedOn): KeptDraft | null {
  const values = form.getValues();
  const isUntouched = JSON.stringify(values) === JSON.stringify(form.formState.defaultValues);
  return isUntouched ? null : { values, basedOn, atMs: Date.now() };
}

/** The drafts beside one's own whose keys begin alike, the newest first. */
export function listOtherDrafts(shared: string, own: string): StoredDraft[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key === shared || key.startsWith(`${shared}:`));
    return keys
      .filter((key) => key !== own && key !== olderKeyOf(own))
      .flatMap((key) => {
        const draft = readDraft(key);
        return draft ? [{ key, draft }] : [];
      })
      .sort((one, other) => other.draft.atMs - one.draft.atMs);
  } catch {
    return [];
  }
}

/** What this browser has kept under a key; nothing where it cannot be read any more. */
function readDraft(key: string): KeptDraft | null {
  try {
    const text = window.localStorage.getItem(key);
    return (text && KeptDraft.safeParse(JSON.parse(text)).data) || null;
  } catch {
    return null;
  }
}

/** Keeps or, with null, forgets a draft. False where this browser's storage is full or forbidden. */
export function writeDraft(key: string, draft: KeptDraft | null): boolean {
  try {
    if (draft) window.localStorage.setItem(key, JSON.stringify(draft));
    else window.localStorage.removeItem(key);
    return true;
  } catch {
    return draft === null;
  }
}
