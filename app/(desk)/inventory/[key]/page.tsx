import { Pencil } from 'lucide-react';
import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { restoreLocationAction, retireLocationAction, setLocationStatusAction } from '#app/(desk)/inventory/actions.ts';
import { LocationDetail } from '#components/inventory/page/location-detail.tsx';
import { LocationHeader } from '#components/inventory/page/location-header.tsx';
import { StatusActions } from '#components/inventory/page/status-actions.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { mapTiles } from '#lib/http/map-tiles.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { loadLocation } from './load-location.ts';

type LocationPageProps = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: LocationPageProps): Promise<Metadata> {
  const [location, t] = await Promise.all([loadLocation((await params).key), getTranslations('inventory')]);
  return { title: location ? locationName(location, activeLanguage()) : t('title') };
}

export default async function LocationPage({ params }: LocationPageProps) {
  const [ctx, { key }, t] = await Promise.all([requireSignedIn(), params, getTranslations('inventory')]);
  const [location, settings] = await Promise.all([loadLocation(key), getBusinessSettings(ctx)]);
  if (!location) return <DeniedState />;
  const mayUpdate = may(ctx, 'locations:update');
  const isKept = location.status !== 'retired';
  const linkTo = (part: string) => `/inventory/${location.key}/${part}` as Route;
  return (
    <Page>
      <LocationHeader
        location={location}
        actions={
          mayUpdate ? (
            <>
              <StatusActions
                location={{
                  id: location.id,
                  updatedAt: location.updatedAt.toISOString(),
                  status: location.status,
                  name: locationName(location, activeLanguage()),
                }}
                mayUpdate={mayUpdate}
                mayRetire={may(ctx, 'locations:retire')}
                statusAction={setLocationStatusAction}
                retireAction={retireLocationAction}
                restoreAction={restoreLocationAction}
              />
              {isKept ? (
                <ButtonLink href={linkTo('edit')} variant="primary">
                  <Pencil aria-hidden="true" /> {t('page.edit')}
                </ButtonLink>
              ) : null}
            </>
          ) : null
        }
      />
      <LocationDetail
        location={location}
        tiles={mapTiles()}
        timeZone={settings.timeZone}
        seesProposals={may(ctx, 'proposals:read')}
        photoActions={
          isKept && may(ctx, 'photos:update') ? (
            <ButtonLink href={linkTo('photos')} size="sm">
              {t('photos.manage')}
            </ButtonLink>
          ) : null
        }
        priceActions={
          isKept && may(ctx, 'rate_cards:update') ? (
            <ButtonLink href={linkTo('rates')} size="sm">
              {t('rates.edit')}
            </ButtonLink>
          ) : null
        }
      />
    </Page>
  );
}
