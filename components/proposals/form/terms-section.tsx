'use client';

import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatRate } from '#lib/core/money.ts';
import { rateOn } from '#lib/settings/rules.ts';
import { useProposalForm } from './form-context.ts';

const suggestedTerms = '100% upfront';

/** Payment, the currency the client sees, and how many images are charged. */
export function TermsSection() {
  const { form, values, choices, problemAt } = useProposalForm();
  const rate = rateOn(choices.rates, values.currency, choices.today);
  const currencies = [...new Set(choices.rates.map((one) => one.currency))].filter((one) => one !== baseCurrency);
  const setTerms = (terms: string) => form.setValue('paymentTerms', terms, { shouldDirty: true });
  return (
    <Card title="Terms">
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">
        <Field
          label="Payment terms"
          name="paymentTerms"
          className="sm:col-span-2"
          error={problemAt('paymentTerms')}
          hint={
            values.paymentTerms.trim() ? undefined : (
              <span className="flex flex-wrap items-center gap-2">
                Usual here:
                <Button size="sm" className="h-7 rounded-full" onClick={() => setTerms(suggestedTerms)}>
                  {suggestedTerms}
                </Button>
              </span>
            )
          }
        >
          <Input
            name="paymentTerms"
            maxLength={300}
            placeholder="When the client pays"
            value={values.paymentTerms}
            onChange={(event) => setTerms(event.target.value)}
          />
        </Field>
        <Field
          label="Currency"
          name="currency"
          labels="group"
          error={problemAt('currency')}
          hint={
            rate
              ? `${baseCurrency} ${formatRate(rate.perUnitScaled)} per ${rate.currency}, ${rate.source}, ${formatDate(rate.effectiveOn)}`
              : 'What the client sees in the documents'
          }
        >
          <Select
            value={values.currency}
            onValueChange={(currency) => form.setValue('currency', currency, { shouldDirty: true })}
            options={[baseCurrency, ...currencies].map((one) => ({ value: one, label: one }))}
          />
        </Field>
        <Field
          label="Images or messages"
          name="municipalityQuantity"
          error={problemAt('municipalityQuantity')}
          hint="The municipality fee is charged for each"
        >
          <Input
            numeric
            inputMode="numeric"
            name="municipalityQuantity"
            maxLength={2}
            value={values.municipalityQuantity}
            onChange={(event) => form.setValue('municipalityQuantity', event.target.value, { shouldDirty: true })}
          />
        </Field>
      </div>
    </Card>
  );
}
