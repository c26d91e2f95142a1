'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import type { SecurityPolicy } from '#lib/settings/schema/security-policy.ts';
import { NumberField, SettingsForm } from './settings-form.tsx';
import { type SaveSettings, useSettingsForm } from './use-settings-form.ts';

type SecurityValues = {
  idleMinutes: string;
  wholeHours: string;
  adminIdleMinutes: string;
  adminWholeHours: string;
  keyDays: string;
  secondFactor: SecurityPolicy['secondFactor'];
};

type SecurityFormProps = {
  policy: SecurityPolicy;
  changedAt: Date | null;
  /** Null for whoever may only look. */
  save: SaveSettings<SecurityValues> | null;
};

const refuse = () => Promise.reject(new Error('Nothing can be saved here.'));
const factors: readonly SecurityPolicy['secondFactor'][] = ['admins', 'everybody'];

/** What is demanded of sessions and keys; it can only be made stricter than it is at the start. */
export function SecurityForm({ policy, changedAt, save }: SecurityFormProps) {
  const t = useTranslations('settings.security');
  const { secondFactor, ...numbers } = policy;
  const texts = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)]));
  const stored = { ...texts, secondFactor } as SecurityValues;
  const { field, ...form } = useSettingsForm<SecurityValues>({ stored, changedAt, save: save ?? refuse });
  const factor = field('secondFactor');
  const upTo = (most: number) => t('upTo', { most });
  return (
    <SettingsForm title={t('title')} description={t('text')} form={form} saveLabel={save ? t('save') : null}>
      <Field label={t('secondFactor')} labels="group" hint={t('secondFactorHint')} error={factor.error}>
        <Segmented
          disabled={!save}
          value={factor.value as SecurityPolicy['secondFactor']}
          options={factors.map((value) => ({ value, label: t(`secondFactors.${value}`) }))}
          onValueChange={factor.onChange}
        />
      </Field>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <NumberField field={field('idleMinutes')} label={t('idle')} hint={upTo(480)} unit={t('minutes')} />
        <NumberField field={field('wholeHours')} label={t('whole')} hint={upTo(168)} unit={t('hours')} />
        <NumberField field={field('adminIdleMinutes')} label={t('adminIdle')} hint={upTo(30)} unit={t('minutes')} />
        <NumberField field={field('adminWholeHours')} label={t('adminWhole')} hint={upTo(12)} unit={t('hours')} />
        <NumberField field={field('keyDays')} label={t('keyDays')} hint={upTo(365)} unit={t('days')} />
      </div>
    </SettingsForm>
  );
}
