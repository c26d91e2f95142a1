import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadLocation } from '#app/(desk)/inventory/[key]/load-location.ts';
import { deleteRateCardAction, setRateCardAction } from '#app/(desk)/inventory/actions.ts';
import { LocationSubpage } from '#components/inventory/page/location-subpage.tsx';
import { RateCardCard } from '#components/inventory/page/rate-card-card.tsx';
import { RateCardForm } from '#components/inventory/rates/rate-card-form.tsx';
import { UpcomingCards } from '#components/inventory/rates/upcoming-cards.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { RuleTextsProvider } from '#components/layout/rule-texts.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { ruleTexts } from '#lib/http/rule-texts.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

type RateCardPageProps = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: RateCardPageProps): Promise<Metadata> {
  const [location, t] = await Promise.all([loadLocation((await params).key), getTranslations('inventory')]);
  return { title: t('rates.editTitle', { name: location ? locationName(location, activeLanguage()) : '' }) };
}

export default async function RateCardPage({ params }: RateCardPageProps) {
  const [ctx, { key }, t] = await Promise.all([requireSignedIn(), params, getTranslations('inventory')]);
  const [location, settings] = await Promise.all([loadLocation(key), getBusinessSettings(ctx)]);
  if (!location?.rateCardHistory || !may(ctx, 'rate_cards:update')) return <DeniedState />;
  const { inForce, upcoming } = location.rateCardHistory;
  const based = { id: location.id, updatedAt: location.updatedAt.toISOString() };
  return (
    <LocationSubpage
      location={location}
      title={t('rates.editTitle', { name: locationName(location, activeLanguage()) })}
    >
      <RuleTextsProvider texts={ruleTexts('amounts')}>
        <RateCardForm
          location={based}
          inForce={inForce}
          today={today(ctx.now, settings.timeZone)}
          saveAction={setRateCardAction}
        />
      </RuleTextsProvider>
      <UpcomingCards location={based} upcoming={upcoming} deleteAction={deleteRateCardAction} />
      <RateCardCard history={{ ...location.rateCardHistory, upcoming: [] }} actions={null} />
    </LocationSubpage>
  );
}
