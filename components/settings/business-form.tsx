'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import { Combobox } from '#components/ui/combobox.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { formatScaled } from '#lib/core/format.ts';
import type { BusinessSettings } from '#lib/settings/schema.ts';
import { NumberField, SettingsForm } from './settings-form.tsx';
import { type SaveSettings, useSettingsForm } from './use-settings-form.ts';

type BusinessValues = {
  organisation: string;
  timeZone: string;
  vatPercent: string;
  validityDays: string;
  underCardPercent: string;
};

type BusinessFormProps = {
  settings: BusinessSettings;
  changedAt: Date | null;
  /** IANA names. */
  timeZones: readonly string[];
  /** Null for whoever may only look. */
  save: SaveSettings<BusinessValues> | null;
};

const refuse = () => Promise.reject(new Error('Nothing can be saved here.'));

/** What the business decides once for everybody. */
export function BusinessForm({ settings, changedAt, timeZones, save }: BusinessFormProps) {
  const t = useTranslations('settings.business');
  const stored: BusinessValues = {
    organisation: settings.organisation,
    timeZone: settings.timeZone,
    vatPercent: formatScaled(settings.vatBasisPoints, 2),
    validityDays: String(settings.validityDays),
    underCardPercent: formatScaled(settings.underCardPermille, 1),
  };
  const { field, ...form } = useSettingsForm<BusinessValues>({ stored, changedAt, save: save ?? refuse });
  const [organisation, zone] = [field('organisation'), field('timeZone')];
  return (
    <SettingsForm title={t('title')} description={t('text')} form={form} saveLabel={save ? t('save') : null}>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="organisation" label={t('organisation')} hint={t('organisationHint')} error={organisation.error}>
          <Input
            dir="auto"
            maxLength={120}
            value={organisation.value}
            onChange={(event) => organisation.onChange(event.target.value)}
          />
        </Field>
        <Field name="timeZone" label={t('timeZone')} hint={t('timeZoneHint')} error={zone.error}>
          <Combobox
            options={timeZones.map((name) => ({ value: name, label: name }))}
            value={{ value: zone.value, label: zone.value }}
            disabled={!save}
            onValueChange={(option) => option && zone.onChange(option.value)}
          />
        </Field>
        <NumberField field={field('vatPercent')} label={t('vat')} hint={t('vatHint')} unit="%" />
        <NumberField field={field('validityDays')} label={t('validity')} hint={t('validityHint')} unit={t('days')} />
        <NumberField field={field('underCardPercent')} label={t('underCard')} hint={t('underCardHint')} unit="%" />
      </div>
      <Callout title={t('currency', { currency: settings.baseCurrency })}>{t('currencyText')}</Callout>
    </SettingsForm>
  );
}
