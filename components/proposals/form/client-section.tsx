'use client';

import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Select } from '#components/ui/select.tsx';
import { ClientField } from './client-field.tsx';
import { useProposalForm } from './form-context.ts';

/** Who buys from whom, through whom, and in which language. */
export function ClientSection() {
  const t = useTranslations('proposalForm.client');
  const { form, values, choices, problemAt } = useProposalForm();
  const languages = [
    { value: 'en', label: t('english') },
    { value: 'ar', label: t('arabic') },
  ] as const;
  return (
    <Card title={t('title')}>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <ClientField />
        <Field label={t('contact')} name="contactName" optional error={problemAt('contactName')}>
          <Input
            name="contactName"
            maxLength={120}
            placeholder={t('contactPlaceholder')}
            value={values.contactName}
            onChange={(event) => form.setValue('contactName', event.target.value, { shouldDirty: true })}
          />
        </Field>
        <Field label={t('agency')} name="agency" optional error={problemAt('agency')}>
          <Input
            name="agency"
            maxLength={200}
            placeholder={t('agencyPlaceholder')}
            value={values.agency}
            onChange={(event) => form.setValue('agency', event.target.value, { shouldDirty: true })}
          />
        </Field>
        <Field label={t('brand')} name="brand" labels="group" error={problemAt('brand')} hint={t('brandHint')}>
          <Select
            value={values.brandId}
            onValueChange={(brandId) => form.setValue('brandId', brandId, { shouldDirty: true })}
            options={choices.brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={t('language')} name="language" labels="group" hint={t('languageHint')}>
          <Segmented
            options={languages}
            value={values.language}
            onValueChange={(language) => form.setValue('language', language, { shouldDirty: true })}
          />
        </Field>
      </div>
    </Card>
  );
}
