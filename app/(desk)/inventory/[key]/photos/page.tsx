import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadLocation } from '#app/(desk)/inventory/[key]/load-location.ts';
import {
  deleteLocationPhotoAction,
  reorderLocationPhotosAction,
  restoreLocationPhotoAction,
  updateLocationPhotoAction,
} from '#app/(desk)/inventory/actions.ts';
import { LocationSubpage } from '#components/inventory/page/location-subpage.tsx';
import { PhotoManager } from '#components/inventory/photos/photo-manager.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';

type LocationPhotosPageProps = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: LocationPhotosPageProps): Promise<Metadata> {
  const [location, t] = await Promise.all([loadLocation((await params).key), getTranslations('inventory')]);
  return { title: t('photos.manageTitle', { name: location ? locationName(location, activeLanguage()) : '' }) };
}

export default async function LocationPhotosPage({ params }: LocationPhotosPageProps) {
  const [ctx, { key }, t] = await Promise.all([requireSignedIn(), params, getTranslations('inventory')]);
  const location = await loadLocation(key);
  if (!location || !may(ctx, 'photos:update')) return <DeniedState />;
  return (
    <LocationSubpage
      location={location}
      title={t('photos.manageTitle', { name: locationName(location, activeLanguage()) })}
    >
      <PhotoManager
        locationId={location.id}
        photos={location.photos}
        updateAction={updateLocationPhotoAction}
        reorderAction={reorderLocationPhotosAction}
        deleteAction={deleteLocationPhotoAction}
        restoreAction={restoreLocationPhotoAction}
      />
    </LocationSubpage>
  );
}
