'use client';

import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { ClientField } from './client-field.tsx';
import { useProposalForm } from './form-context.ts';

/** Who buys from whom. */
export function ClientSection() {
  const { form, values, choices, problemAt } = useProposalForm();
  return (
    <Card title="Client and brand">
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <ClientField />
        <Field label="Contact" name="contactName" optional error={problemAt('contactName')}>
          <Input
            name="contactName"
            maxLength={120}
            placeholder="Who it is addressed to"
            value={values.contactName}
            onChange={(event) => form.setValue('contactName', event.target.value, { shouldDirty: true })}
          />
        </Field>
        <Field label="Brand" name="brand" labels="group" error={problemAt('brand')} hint="The company that sells">
          <Select
            value={values.brandId}
            onValueChange={(brandId) => form.setValue('brandId', brandId, { shouldDirty: true })}
            options={choices.brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      </div>
    </Card>
  );
}
