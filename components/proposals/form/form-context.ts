import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ProposalFormValues } from './form-values.ts';
import type { DraftPrice, FormChoices } from './price-draft.ts';

type ProposalFormState = {
  form: UseFormReturn<ProposalFormValues>;
  /** All fields as they stand now. */
  values: ProposalFormValues;
  choices: FormChoices;
  price: DraftPrice;
  /** What is wrong with a field, once it is time to say so: after leaving the field or after trying to save. */
  problemAt: (path: string, fieldName?: string) => string | undefined;
  /** The person has tried to save: what is missing is shown as well. */
  attempted: boolean;
};

export const ProposalFormContext = createContext<ProposalFormState | null>(null);

export function useProposalForm(): ProposalFormState {
  const state = useContext(ProposalFormContext);
  if (!state) throw new Error('A field of the proposal form stands outside of it.');
  return state;
}
