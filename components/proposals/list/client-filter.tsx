'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCompanies } from '#components/proposals/use-companies.ts';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';

type ClientFilterProps = {
  initial: { id: string; name: string } | null;
  onChange: (id: string | undefined) => void;
};

/** One client out of all companies, found by typing. */
export function ClientFilter({ initial, onChange }: ClientFilterProps) {
  const t = useTranslations('proposalList.filters');
  const [chosen, setChosen] = useState<ComboboxOption | null>(
    initial ? { value: initial.id, label: initial.name } : null,
  );
  const [query, setQuery] = useState('');
  const { companies, loading } = useCompanies(query === chosen?.label ? '' : query);
  return (
    <Field label={t('client')}>
      <Combobox
        options={(companies ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onValueChange={(option) => {
          setChosen(option);
          onChange(option?.value);
        }}
        onQueryChange={setQuery}
        remote
        loading={loading}
        placeholder={t('clientPlaceholder')}
      />
    </Field>
  );
}
