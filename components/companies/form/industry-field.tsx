'use client';

import { useTranslations } from 'next-intl';
import { useIndustryName } from '#components/companies/use-industry-name.ts';
import { Combobox } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { industries as known } from '#lib/companies/schema.ts';

type IndustryFieldProps = {
  industries: readonly string[];
  value: string;
  onChange: (industry: string) => void;
  error: string | undefined;
};

/** One of the industries that are known or in use, or one that is typed. */
export function IndustryField({ industries, value, onChange, error }: IndustryFieldProps) {
  const t = useTranslations('companies.form');
  const nameOf = useIndustryName();
  const options = [...new Set([...known, ...industries])]
    .map((industry) => ({ value: industry, label: nameOf(industry) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Field label={t('industry')} name="industry" optional error={error} className="sm:col-span-2">
      <Combobox
        options={options}
        value={value ? { value, label: nameOf(value) } : null}
        onValueChange={(option) => onChange(option?.value ?? '')}
        createLabel={(name) => t('industryNew', { name })}
        onCreate={onChange}
        placeholder={t('industryPlaceholder')}
        emptyText={t('industryEmpty')}
      />
    </Field>
  );
}
