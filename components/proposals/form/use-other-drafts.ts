import { useCallback, useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { draftOf, listOtherDrafts, type StoredDraft, writeDraft } from './draft-store.ts';
import type { ProposalFormValues } from './form-values.ts';

type Place = {
  /** What the keys of all new proposals begin with; undefined where there are no others. */
  shared: string | undefined;
  own: string;
};

/** New proposals that other tabs or earlier visits have kept: they wait until somebody goes on with them. */
export function useOtherDrafts(form: UseFormReturn<ProposalFormValues>, { shared, own }: Place) {
  const [others, setOthers] = useState<StoredDraft[]>([]);
  const look = useCallback(() => setOthers(shared ? listOtherDrafts(shared, own) : []), [shared, own]);
  useEffect(look, [look]);
  /** What stands in the form takes the place of the one that is put in, so that neither is lost. */
  const take = ({ key, draft }: StoredDraft) => {
    writeDraft(key, draftOf(form, null));
    form.reset(draft.values, { keepDefaultValues: true });
    look();
  };
  const drop = ({ key }: StoredDraft) => {
    writeDraft(key, null);
    look();
  };
  return { others, take, drop };
}
