'use client';

import { ArrowDownUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { locationSorts } from '#lib/inventory/schema/list-words.ts';
import { type LocationPlace, locationsHref } from './location-href.ts';

type SortMenuProps = { place: LocationPlace; seesPrices: boolean };

const directions = ['asc', 'desc'] as const;

/** The order of the list; a native list, which every phone knows how to show. */
export function SortMenu({ place, seesPrices }: SortMenuProps) {
  const t = useTranslations('inventory');
  const router = useRouter();
  const sorts = locationSorts.filter((sort) => sort !== 'price' || seesPrices);
  return (
    <span className="control flex w-auto items-center gap-2 ps-3">
      <ArrowDownUp className="size-4 shrink-0 text-muted" aria-hidden="true" />
      <select
        aria-label={t('sort.label')}
        value={`${place.sort ?? 'name'}.${place.dir ?? 'asc'}`}
        onChange={(event) => {
          const [sort, dir] = event.target.value.split('.') as [LocationPlace['sort'], LocationPlace['dir']];
          router.push(locationsHref({ ...place, sort, dir, cursor: undefined }), { scroll: false });
        }}
        className="h-9.5 min-w-0 appearance-none bg-transparent pe-3 text-base outline-none [&_option]:bg-raised [&_option]:text-ink"
      >
        {sorts.flatMap((sort) =>
          directions.map((dir) => (
            <option key={`${sort}.${dir}`} value={`${sort}.${dir}`}>
              {t(`sort.${sort}.${dir}`)}
            </option>
          )),
        )}
      </select>
    </span>
  );
}
