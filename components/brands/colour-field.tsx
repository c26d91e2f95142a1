'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

type ColourFieldProps = {
  name: string;
  label: string;
  /** As it was typed: "#19a7a0". */
  text: string;
  /** The last one that could be read, `RRGGBB`. */
  colour: string;
  hint: ReactNode;
  error: string | undefined;
  onChange: (text: string) => void;
};

/** A colour by the browser's picker or by its six digits. */
export function ColourField({ name, label, text, colour, hint, error, onChange }: ColourFieldProps) {
  const t = useTranslations('brands.look');
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <div className="flex gap-2">
        <input
          type="color"
          aria-label={t('pick', { colour: label })}
          value={`#${colour.toLowerCase()}`}
          onChange={(event) => onChange(event.target.value.toUpperCase())}
          className="h-10 w-12 shrink-0 cursor-pointer rounded-md border border-control bg-raised p-1"
        />
        <div dir="ltr" className="min-w-0 flex-1">
          <Input
            name={name}
            value={text}
            maxLength={7}
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      </div>
    </Field>
  );
}
