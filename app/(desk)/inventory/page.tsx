import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { deleteSavedViewAction, renameSavedViewAction, saveViewAction } from '#app/(desk)/saved-views/actions.ts';
import { ListActions } from '#components/inventory/list/list-actions.tsx';
import { isFiltered, locationsHref } from '#components/inventory/list/location-href.ts';
import { LocationList } from '#components/inventory/list/location-list.tsx';
import { readLocationPlace } from '#components/inventory/list/read-location-place.ts';
import { toListInput } from '#components/inventory/list/to-list-input.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { listLocationFacets } from '#lib/inventory/list-location-facets.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { listSavedViews } from '#lib/saved-views/list-saved-views.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('inventory');
  return { title: t('title') };
}

type InventoryPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InventoryPage({ searchParams }: InventoryPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('inventory')]);
  if (!may(ctx, 'locations:read')) return <DeniedState />;
  const seesPrices = may(ctx, 'rate_cards:read');
  const mayCreate = may(ctx, 'locations:create');
  const place = readLocationPlace(query);
  const [{ items, nextCursor }, facets, { items: views }] = await Promise.all([
    listLocations(ctx, toListInput(place, seesPrices)).catch((error) => {
      if (error instanceof AppError && error.code === 'invalid_input') {
        redirect(locationsHref({ ...place, cursor: undefined, sort: undefined }));
      }
      throw error;
    }),
    listLocationFacets(ctx, { status: place.status }),
    listSavedViews(ctx, { list: 'locations' }),
  ]);
  const viewActions = {
    saveAction: saveViewAction,
    renameAction: renameSavedViewAction,
    deleteAction: deleteSavedViewAction,
  };
  return (
    <Page>
      <PageHeader
        title={t('title')}
        description={isFiltered(place) ? undefined : t('description', { count: facets.total })}
        actions={<ListActions place={place} mayCreate={mayCreate} />}
      />
      <LocationList
        place={place}
        items={items}
        nextCursor={nextCursor}
        facets={facets}
        views={{ views, ...viewActions }}
        seesPrices={seesPrices}
        mayCreate={mayCreate}
      />
    </Page>
  );
}
