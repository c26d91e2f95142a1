'use client';

import { ArrowDownUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PlainSelect } from '#components/ui/plain-select.tsx';
import { locationSorts } from '#lib/inventory/schema/list-words.ts';
import { type LocationPlace, locationsHref } from './location-href.ts';

type SortMenuProps = { place: LocationPlace; seesPrices: boolean };

const directions = ['asc', 'desc'] as const;

/** The order of the list. */
export function SortMenu({ place, seesPrices }: SortMenuProps) {
  const t = useTranslations('inventory');
  const router = useRouter();
  const sorts = locationSorts.filter((sort) => sort !== 'price' || seesPrices);
  return (
    <PlainSelect
      aria-label={t('sort.label')}
      value={`${place.sort ?? 'name'}.${place.dir ?? 'asc'}`}
      options={sorts.flatMap((sort) =>
        directions.map((dir) => ({ value: `${sort}.${dir}`, label: t(`sort.${sort}.${dir}`) })),
      )}
      onValueChange={(value) => {
        const [sort, dir] = value.split('.') as [LocationPlace['sort'], LocationPlace['dir']];
        router.push(locationsHref({ ...place, sort, dir, cursor: undefined }), { scroll: false });
      }}
      leading={<ArrowDownUp className="text-muted" aria-hidden="true" />}
    />
  );
}
