import { type ReactNode, useId } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { useLocationForm } from './form-context.ts';
import type { LocationValues } from './location-values.ts';

type TextName = {
  [Name in keyof LocationValues]: LocationValues[Name] extends string ? Name : never;
}[keyof LocationValues];

type TextFieldProps = {
  name: TextName;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  suggestions?: readonly string[];
  className?: string;
  placeholder?: string;
  leading?: ReactNode;
  trailing?: ReactNode;
  numeric?: boolean;
  type?: 'text' | 'date';
  dir?: 'ltr' | 'rtl';
  lang?: 'en' | 'ar';
  disabled?: boolean;
};

/** A line of text of the form, with its problem. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional, suggestions = [], className, ...input } = props;
  const { values, set, problemAt, leave } = useLocationForm();
  const listId = useId();
  const error = problemAt(name);
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional} className={className}>
      <Input
        {...input}
        value={values[name]}
        inputMode={input.numeric ? 'decimal' : undefined}
        list={suggestions.length > 0 ? listId : undefined}
        onChange={(event) => set({ [name]: event.target.value })}
        onBlur={() => leave(name)}
      />
      {suggestions.length > 0 ? (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}
