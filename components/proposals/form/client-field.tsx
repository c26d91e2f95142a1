'use client';

import { useRef, useState } from 'react';
import { useCompanies } from '#components/proposals/use-companies.ts';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { normaliseCompanyName } from '#lib/companies/rules.ts';
import type { CompanyDto } from '#lib/companies/schema.ts';
import { useProposalForm } from './form-context.ts';

/** The client: one of the companies, found by typing, or a new one that is added with the proposal. */
export function ClientField() {
  const { form, values, problemAt } = useProposalForm();
  const [query, setQuery] = useState('');
  const { companies, loading } = useCompanies(query || values.client);
  const typed = useRef('');
  const known = companies?.find((one) => normaliseCompanyName(one.name) === normaliseCompanyName(values.client));
  const isNew = Boolean(values.client) && companies !== undefined && !loading && !known;
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
      label="Client"
      name="client"
      className="sm:col-span-2"
      error={problemAt('client')}
      hint={isNew ? 'A new company: it is added with this proposal.' : (known?.legalName ?? undefined)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the text field inside */}
      <div
        onInput={(event) => {
          if (event.target instanceof HTMLInputElement) typed.current = event.target.value;
        }}
        onBlur={takeTyped}
      >
        <Combobox
          options={(companies ?? []).map(toOption)}
          value={values.client ? { value: values.client, label: values.client } : null}
          onValueChange={(option) => choose(option?.label ?? '')}
          onQueryChange={setQuery}
          remote
          loading={loading}
          createLabel={(name) => `Add “${name}” as a new company`}
          onCreate={choose}
          placeholder="Search companies, or type a new name"
          emptyText="Type a name to search or add a company"
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
