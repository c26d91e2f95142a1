import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FieldError } from '#lib/core/errors.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ProposalFormValues } from './form-values.ts';
import type { DraftPrice, FormChoices } from './price-draft.ts';

type ProposalFormState = {
  form: UseFormReturn<ProposalFormValues>;
  /** All fields as they stand now. */
  values: ProposalFormValues;
  choices: FormChoices;
  /** Where there are locations to choose from. */
  cities: readonly string[];
  /** Locations that were chosen: from now on they are shown and priced. */
  addLocations: (chosen: readonly LocationDto[]) => void;
  price: DraftPrice;
  /** All that wants a yes: what the form knows, and what the server found. */
  questions: readonly FieldError[];
  /** What is wrong with a field, once it is time to say so: after leaving the field or after trying to save. */
  problemAt: (path: string, fieldName?: string) => string | undefined;
  /** The person has tried to save: what is missing is shown as well. */
  attempted: boolean;
  /** Name of the field that is being typed in. */
  editing: string;
  /** What the client is in, once the company is known. */
  setClientIndustry: (industry: string | null) => void;
};

export const ProposalFormContext = createContext<ProposalFormState | null>(null);

export function useProposalForm(): ProposalFormState {
  const state = useContext(ProposalFormContext);
  if (!state) throw new Error('A field of the proposal form stands outside of it.');
  return state;
}
