'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useCompanies } from '#components/proposals/use-companies.ts';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { normaliseCompanyName } from '#lib/companies/rules.ts';
import type { CompanyDto } from '#lib/companies/schema.ts';
import { useProposalForm } from './form-context.ts';

/** The client: one of the companies, found by typing, or a new one that is added with the proposal. */
export function ClientField() {
  const t = useTranslations('proposalForm.client');
  const { form, values, problemAt, setClientIndustry } = useProposalForm();
  const [query, setQuery] = useState('');
  const { companies, loading, failed } = useCompanies(query || values.client);
  const typed = useRef('');
  const known = companies?.find((one) => normaliseCompanyName(one.name) === normaliseCompanyName(values.client));
  const isAnswered = companies !== undefined && !loading && !failed;
  // While another name is being looked for, the list says nothing about this one.
  const isAbout = !query || normaliseCompanyName(query) === normaliseCompanyName(values.client);
  const industry = known?.industry ?? null;
  useEffect(() => {
    if (isAnswered && isAbout) setClientIndustry(industry);
  }, [isAnswered, isAbout, industry, setClientIndustry]);
  // What was found for earlier letters must not be taken by Enter for what is typed now.
  const sought = normaliseCompanyName(query);
  const offered = (companies ?? []).filter(
    ({ name }) => !loading || !query || normaliseCompanyName(name).includes(sought),
  );
  const isNew = Boolean(values.client) && isAnswered && !known;
  const choose = (name: string) => {
    typed.current = '';
    form.setValue('client', name, { shouldDirty: true });
  };
  const takeTyped = () => {
    const name = typed.current.trim();
    if (name) choose(name);
  };

  return (
    <Field
      label={t('client')}
      name="client"
      className="sm:col-span-2"
      error={problemAt('client')}
      hint={isNew ? t('isNew') : known?.legalName ? <bdi>{known.legalName}</bdi> : undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the text field inside */}
      <div
        onInput={(event) => {
          if (event.target instanceof HTMLInputElement) typed.current = event.target.value;
        }}
        onBlur={takeTyped}
      >
        <Combobox
          options={offered.map(toOption)}
          value={values.client ? { value: values.client, label: values.client } : null}
          onValueChange={(option) => choose(option?.label ?? '')}
          onQueryChange={setQuery}
          remote
          loading={loading}
          createLabel={(name) => t('add', { name })}
          onCreate={choose}
          placeholder={t('placeholder')}
          emptyText={t('empty')}
        />
      </div>
    </Field>
  );
}

const toOption = ({ name, legalName }: CompanyDto): ComboboxOption => ({
  value: name,
  label: name,
  detail: legalName && legalName !== name ? legalName : undefined,
});
