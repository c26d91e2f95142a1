import { ChevronsLeft, MapPinPlus, Plus, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { Facet, LocationFacets, LocationListItem } from '#lib/inventory/schema.ts';
import { FilterChips } from './filter-chips.tsx';
import { KindTabs } from './kind-tabs.tsx';
import { ListTools, type ListToolsProps } from './list-tools.tsx';
import { LocationGrid } from './location-grid.tsx';
import { isFiltered, type LocationPlace, locationsHref, standardColumns } from './location-href.ts';
import { LocationsTable } from './locations-table.tsx';

type LocationListProps = {
  place: LocationPlace;
  items: readonly LocationListItem[];
  nextCursor: string | null;
  facets: LocationFacets;
  views: ListToolsProps['views'];
  seesPrices: boolean;
  mayCreate: boolean;
};

/** One page of locations, as pictures or as a table; its whole state is the address. */
export function LocationList(props: LocationListProps) {
  const { place, items, nextCursor, facets, views, seesPrices, mayCreate } = props;
  if (facets.total === 0 && !isFiltered(place)) return <NoLocations mayCreate={mayCreate} />;
  const columns = (place.columns ?? standardColumns).filter((column) => column !== 'price' || seesPrices);
  return (
    <div className="grid gap-5">
      <ListTools
        place={place}
        cities={valuesOf(facets.cities)}
        series={valuesOf(facets.series)}
        seesPrices={seesPrices}
        views={views}
      />
      <KindTabs place={place} facets={facets} />
      <FilterChips place={place} />
      {items.length === 0 ? <NothingFits place={place} /> : null}
      {items.length > 0 && place.view === 'table' ? (
        <LocationsTable place={place} items={items} columns={columns} className="hidden lg:block" />
      ) : null}
      {items.length > 0 ? (
        <LocationGrid
          items={items}
          seesPrices={seesPrices}
          className={place.view === 'table' ? 'lg:hidden' : undefined}
        />
      ) : null}
      <Paging place={place} nextCursor={nextCursor} />
    </div>
  );
}

const valuesOf = (facets: readonly Facet[]) => facets.map(({ value }) => value);

function Paging({ place, nextCursor }: Pick<LocationListProps, 'place' | 'nextCursor'>) {
  const t = useTranslations('inventory');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('paging.label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={locationsHref({ ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('paging.first')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={locationsHref({ ...place, cursor: nextCursor })} className="ms-auto">
          {t('paging.more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function NothingFits({ place }: Pick<LocationListProps, 'place'>) {
  const t = useTranslations('inventory');
  const { view, columns, sort, dir } = place;
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('nothingFits.title')}
      actions={<ButtonLink href={locationsHref({ view, columns, sort, dir })}>{t('nothingFits.all')}</ButtonLink>}
    >
      {t('nothingFits.advice')}
    </EmptyState>
  );
}

function NoLocations({ mayCreate }: Pick<LocationListProps, 'mayCreate'>) {
  const t = useTranslations('inventory');
  return (
    <EmptyState
      icon={<MapPinPlus />}
      title={t('empty.title')}
      actions={
        mayCreate ? (
          <>
            <ButtonLink href="/inventory/new" variant="primary">
              <Plus aria-hidden="true" /> {t('actions.new')}
            </ButtonLink>
            <ButtonLink href="/inventory/import">{t('actions.import')}</ButtonLink>
          </>
        ) : null
      }
    >
      {mayCreate ? t('empty.advice') : t('empty.later')}
    </EmptyState>
  );
}
