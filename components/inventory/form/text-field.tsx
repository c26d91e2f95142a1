import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
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
  const { values, set, problemAt, warningAt, leave } = useLocationForm();
  const listId = useId();
  const error = problemAt(name);
  const warning = error ? undefined : warningAt(name);
  return (
    <Field
      name={name}
      label={label}
      hint={warning ? <Warning message={warning}>{hint}</Warning> : hint}
      error={error}
      optional={optional}
      className={className}
    >
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

/** Said in passing: it keeps nothing from being saved. */
function Warning({ message, children }: { message: string; children: ReactNode }) {
  return (
    <span className="grid gap-1">
      <span className="flex items-start gap-1.5 text-warning-text">
        <TriangleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        <RuleText>{message}</RuleText>
      </span>
      {children}
    </span>
  );
}
