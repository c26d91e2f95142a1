import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type LocationFacets, locationKinds } from '#lib/inventory/schema.ts';
import { type LocationPlace, locationsHref } from './location-href.ts';

type KindTabsProps = { place: LocationPlace; facets: Pick<LocationFacets, 'total' | 'kinds'> };

/** Digital and static as tabs, each with how many there are. */
export function KindTabs({ place: { cursor: _, ...place }, facets }: KindTabsProps) {
  const t = useTranslations('inventory');
  const countOf = (kind: string) => facets.kinds.find(({ value }) => value === kind)?.count ?? 0;
  const all = { label: t('kinds.all'), href: locationsHref({ ...place, kind: undefined }), count: facets.total };
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
