'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Stepper } from '#components/ui/stepper.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatRate } from '#lib/core/money.ts';
import { suggestedPaymentTerms } from '#lib/proposals/schema/content.ts';
import { rateOn } from '#lib/settings/rules.ts';
import { readCount } from './card-rate.ts';
import { useProposalForm } from './form-context.ts';

/** Payment, the currency the client sees, how many images are charged, and what else the client is to read. */
export function TermsSection() {
  const t = useTranslations('proposalForm.terms');
  const { form, values, problemAt } = useProposalForm();
  const setTerms = (terms: string) => form.setValue('paymentTerms', terms, { shouldDirty: true });
  return (
    <Card title={t('title')}>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <Field
          label={t('payment')}
          name="paymentTerms"
          className="sm:col-span-2"
          error={problemAt('paymentTerms')}
          hint={
            values.paymentTerms.trim() ? undefined : (
              <span className="flex flex-wrap items-center gap-2">
                {t('usual')}
                <Button
                  size="sm"
                  className="h-7 rounded-full"
                  onClick={({ currentTarget }) => {
                    // The button goes away with that; the field is where one goes on.
                    const input = currentTarget.form?.elements.namedItem('paymentTerms');
                    setTerms(suggestedPaymentTerms);
                    if (input instanceof HTMLElement) input.focus();
                  }}
                >
                  <bdi>{suggestedPaymentTerms}</bdi>
                </Button>
              </span>
            )
          }
        >
          <Input
            name="paymentTerms"
            dir="auto"
            maxLength={300}
            placeholder={t('paymentPlaceholder')}
            value={values.paymentTerms}
            onChange={(event) => setTerms(event.target.value)}
          />
        </Field>
        <CurrencyField />
        <Field
          label={t('images')}
          name="municipalityQuantity"
          error={problemAt('municipalityQuantity')}
          hint={t('imagesHint')}
        >
          <Stepper
            name="municipalityQuantity"
            value={values.municipalityQuantity}
            count={readCount(values.municipalityQuantity)}
            fewerLabel={t('fewerImages')}
            moreLabel={t('moreImages')}
            onValueChange={(count) => form.setValue('municipalityQuantity', count, { shouldDirty: true })}
          />
        </Field>
        <Field
          label={t('notes')}
          name="notes"
          optional
          className="sm:col-span-2"
          error={problemAt('notes')}
          hint={t('notesHint')}
        >
          <Textarea
            name="notes"
            dir="auto"
            rows={3}
            maxLength={2000}
            value={values.notes}
            onChange={(event) => form.setValue('notes', event.target.value, { shouldDirty: true })}
          />
        </Field>
      </div>
    </Card>
  );
}

/** What the client sees, and the rate that goes with it. */
function CurrencyField() {
  const t = useTranslations('proposalForm.terms');
  const locale = useLocale();
  const { form, values, choices, problemAt } = useProposalForm();
  const rate = rateOn(choices.rates, values.currency, choices.today);
  const currencies = [...new Set(choices.rates.map((one) => one.currency))].filter((one) => one !== baseCurrency);
  return (
    <Field
      label={t('currency')}
      name="currency"
      labels="group"
      error={problemAt('currency')}
      hint={
        rate
          ? t('rate', {
              base: `${baseCurrency} ${formatRate(rate.perUnitScaled)}`,
              currency: rate.currency,
              source: rate.source,
              day: formatDate(rate.effectiveOn, locale),
            })
          : t('currencyHint')
      }
    >
      <Select
        value={values.currency}
        onValueChange={(currency) => form.setValue('currency', currency, { shouldDirty: true })}
        options={[baseCurrency, ...currencies].map((one) => ({ value: one, label: one }))}
      />
    </Field>
  );
}
