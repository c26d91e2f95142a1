import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  addExchangeRateAction,
  addFeeAction,
  correctExchangeRateAction,
  removeExchangeRateAction,
  removeFeeAction,
  updateBusinessSettingsAction,
  updateSecurityPolicyAction,
} from '#app/(admin)/admin/settings/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { BusinessForm } from '#components/settings/business-form.tsx';
import { FeesCard } from '#components/settings/fees-card.tsx';
import { RatesCard } from '#components/settings/rates-card.tsx';
import { SecurityForm } from '#components/settings/security-form.tsx';
import { readPart, SettingsTabs } from '#components/settings/settings-tabs.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { getSettings } from '#lib/settings/get-settings.ts';
import { listExchangeRates } from '#lib/settings/list-exchange-rates.ts';
import { listFees } from '#lib/settings/list-fees.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

type SettingsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('settings')]);
  if (!may(ctx, 'settings:read')) return <DeniedState />;
  const part = readPart(query.part);
  const [settings, rates, fees] = await Promise.all([
    getSettings(ctx),
    part === 'rates' ? listExchangeRates(ctx) : [],
    part === 'fees' ? listFees(ctx) : [],
  ]);
  const day = today(ctx.now, settings.business.timeZone);
  const given = <Value,>(value: Value): Value | null => (may(ctx, 'settings:update') ? value : null);
  const onRates = { add: addExchangeRateAction, correct: correctExchangeRateAction, remove: removeExchangeRateAction };
  const onFees = { add: addFeeAction, remove: removeFeeAction };
  return (
    <Page>
      <PageHeader title={t('title')} description={t('intro')} />
      <SettingsTabs shown={part} />
      {part === 'business' ? (
        <BusinessForm
          settings={settings.business}
          changedAt={settings.businessChangedAt}
          timeZones={Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'))}
          save={given(updateBusinessSettingsAction)}
        />
      ) : null}
      {part === 'rates' ? <RatesCard rates={rates} today={day} actions={given(onRates)} /> : null}
      {part === 'fees' ? <FeesCard fees={fees} today={day} actions={given(onFees)} /> : null}
      {part === 'security' ? (
        <SecurityForm
          policy={settings.security}
          changedAt={settings.securityChangedAt}
          save={given(updateSecurityPolicyAction)}
        />
      ) : null}
    </Page>
  );
}
