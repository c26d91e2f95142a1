import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadLocation } from '#app/(desk)/inventory/[key]/load-location.ts';
import { updateLocationAction } from '#app/(desk)/inventory/actions.ts';
import { LocationForm } from '#components/inventory/form/location-form.tsx';
import { toLocationValues } from '#components/inventory/form/location-values.ts';
import { toLocationChoices } from '#components/inventory/form/to-location-choices.ts';
import { locationHref } from '#components/inventory/list/location-href.ts';
import { LocationSubpage } from '#components/inventory/page/location-subpage.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { RuleTextsProvider } from '#components/layout/rule-texts.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { mapTiles } from '#lib/http/map-tiles.ts';
import { ruleTexts } from '#lib/http/rule-texts.ts';
import { listLocationFacets } from '#lib/inventory/list-location-facets.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

type EditLocationPageProps = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: EditLocationPageProps): Promise<Metadata> {
  const [location, t] = await Promise.all([loadLocation((await params).key), getTranslations('locationForm')]);
  return { title: t('titleEdit', { name: location ? locationName(location, activeLanguage()) : '' }) };
}

export default async function EditLocationPage({ params }: EditLocationPageProps) {
  const [ctx, { key }, t] = await Promise.all([requireSignedIn(), params, getTranslations('locationForm')]);
  if (!may(ctx, 'locations:read') || !may(ctx, 'locations:update')) return <DeniedState />;
  const [location, facets, { timeZone }] = await Promise.all([
    loadLocation(key),
    listLocationFacets(ctx, { status: 'all' }),
    getBusinessSettings(ctx),
  ]);
  if (!location) return <DeniedState />;
  return (
    <LocationSubpage
      location={location}
      title={t('titleEdit', { name: locationName(location, activeLanguage()) })}
      description={t('descriptionEdit')}
    >
      <RuleTextsProvider texts={ruleTexts('locationFields', 'numbers', 'amounts', 'input')}>
        <LocationForm
          initial={toLocationValues(location)}
          target={{ id: location.id, updatedAt: location.updatedAt.toISOString(), updateAction: updateLocationAction }}
          choices={toLocationChoices(facets)}
          tiles={mapTiles()}
          today={today(ctx.now, timeZone)}
          cancelHref={locationHref(location.key)}
        />
      </RuleTextsProvider>
    </LocationSubpage>
  );
}
