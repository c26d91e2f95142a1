import { LayoutGrid, Rows3 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ListSearch } from '#components/layout/list-search.tsx';
import { SavedViewsButton } from '#components/layout/saved-views-button.tsx';
import type { SavedViewsDialogProps } from '#components/layout/saved-views-dialog.tsx';
import { ColumnsButton } from './columns-button.tsx';
import { FiltersButton } from './filters-button.tsx';
import { type LocationPlace, locationsHref, locationViews, queryOf } from './location-href.ts';
import { SortMenu } from './sort-menu.tsx';

export type ListToolsProps = {
  place: LocationPlace;
  cities: string[];
  series: string[];
  seesPrices: boolean;
  views: Pick<SavedViewsDialogProps, 'views' | 'saveAction' | 'renameAction' | 'deleteAction'>;
};

const icons: Record<(typeof locationViews)[number], ReactNode> = {
  grid: <LayoutGrid aria-hidden="true" />,
  table: <Rows3 aria-hidden="true" />,
};

/** Search, filters, kept views, order and looks of the list. */
export function ListTools({ place: { cursor: _, ...place }, views, ...choices }: ListToolsProps) {
  const t = useTranslations('inventory');
  const view = place.view ?? 'grid';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ListSearch
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={locationsHref({ ...place, search: undefined })}
      />
      <FiltersButton place={place} {...choices} />
      <SavedViewsButton list="locations" href={locationsHref({})} query={queryOf(place)} {...views} />
      <SortMenu place={place} seesPrices={choices.seesPrices} />
      <div className="ms-auto hidden gap-2 lg:flex">
        {view === 'table' ? <ColumnsButton place={place} seesPrices={choices.seesPrices} /> : null}
        <nav aria-label={t('views.label')} className="flex gap-0.5 rounded-md border bg-sunken p-0.5">
          {locationViews.map((one) => (
            <Link
              key={one}
              href={locationsHref({ ...place, view: one })}
              aria-label={t(`views.${one}`)}
              aria-current={one === view ? 'true' : undefined}
              className="flex size-8.5 items-center justify-center rounded-sm border border-transparent text-muted hover:text-ink aria-[current]:border-border aria-[current]:bg-raised aria-[current]:text-ink aria-[current]:shadow-sm [&_svg]:size-4"
            >
              {icons[one]}
            </Link>
          ))}
        </nav>
      </div>
    </div>
  );
}
