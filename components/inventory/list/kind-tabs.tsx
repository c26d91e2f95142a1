import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type LocationFacets, locationKinds } from '#lib/inventory/schema.ts';
import { isFiltered, type LocationPlace, locationsHref } from './location-href.ts';

type KindTabsProps = { place: LocationPlace; facets: Pick<LocationFacets, 'total' | 'kinds'> };

/** Digital and static as tabs, each with how many there are where nothing else narrows the list. */
export function KindTabs({ place: { cursor: _, ...place }, facets }: KindTabsProps) {
  const t = useTranslations('inventory');
  // The counts know of the status alone: beside other filters they would tell of rows that are not shown.
  const isCounted = !isFiltered({ ...place, kind: undefined, status: undefined });
  const countOf = (kind: string) =>
    isCounted ? (facets.kinds.find(({ value }) => value === kind)?.count ?? 0) : undefined;
  const count = isCounted ? facets.total : undefined;
  const all = { label: t('kinds.all'), href: locationsHref({ ...place, kind: undefined }), count };
  return (
    <LinkTabs
      label={t('filters.kind')}
      tabs={[
        { ...all, active: !place.kind },
        ...locationKinds.map((kind) => ({
          label: t(`kinds.${kind}`),
          href: locationsHref({ ...place, kind }),
          count: countOf(kind),
          active: place.kind === kind,
        })),
      ]}
    />
  );
}
