import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { createLocationAction } from '#app/(desk)/inventory/actions.ts';
import { LocationForm } from '#components/inventory/form/location-form.tsx';
import { emptyLocationValues } from '#components/inventory/form/location-values.ts';
import { toLocationChoices } from '#components/inventory/form/to-location-choices.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { RuleTextsProvider } from '#components/layout/rule-texts.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { mapTiles } from '#lib/http/map-tiles.ts';
import { ruleTexts } from '#lib/http/rule-texts.ts';
import { listLocationFacets } from '#lib/inventory/list-location-facets.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locationForm'))('titleNew') };
}

export default async function NewLocationPage() {
  const [ctx, t, words] = await Promise.all([
    requireSignedIn(),
    getTranslations('locationForm'),
    getTranslations('inventory'),
  ]);
  if (!may(ctx, 'locations:create')) {
    return <DeniedState actions={<ButtonLink href="/inventory">{words('page.back')}</ButtonLink>} />;
  }
  const [facets, { timeZone }] = await Promise.all([
    listLocationFacets(ctx, { status: 'all' }),
    getBusinessSettings(ctx),
  ]);
  return (
    <Page width="narrow">
      <PageHeader
        title={t('titleNew')}
        description={t('descriptionNew')}
        crumbs={[{ label: words('title'), href: '/inventory' }]}
      />
      <RuleTextsProvider texts={ruleTexts('locationFields', 'numbers', 'amounts', 'input')}>
        <LocationForm
          initial={emptyLocationValues}
          target={{ createAction: createLocationAction }}
          choices={toLocationChoices(facets)}
          tiles={mapTiles()}
          today={today(ctx.now, timeZone)}
          cancelHref="/inventory"
        />
      </RuleTextsProvider>
    </Page>
  );
}
