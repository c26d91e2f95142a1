import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ChipsInput } from '#components/ui/chips-input.tsx';
import { Field } from '#components/ui/field.tsx';
import { useLocationForm } from './form-context.ts';

type ChipsFieldProps = {
  name: 'aliases' | 'prohibitedCategories';
  label: string;
  hint: string;
  suggestions?: readonly string[];
};

/** Several words of the form, each to be taken away. */
export function ChipsField({ name, label, hint, suggestions }: ChipsFieldProps) {
  const t = useTranslations('locationForm');
  const { values, set, problemAt } = useLocationForm();
  const listId = useId();
  return (
    <Field name={name} label={label} optional hint={hint} error={problemAt(name)} className="sm:col-span-2">
      <ChipsInput
        values={values[name]}
        onChange={(words) => set({ [name]: words })}
        removeLabel={(value) => t('remove', { value })}
        suggestions={suggestions}
        listId={listId}
      />
    </Field>
  );
}
