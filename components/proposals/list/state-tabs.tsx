import { useTranslations } from 'next-intl';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { mostCounted, type VersionStatus } from '#lib/proposals/schema.ts';
import { listHref } from './list-href.ts';
import type { ListPlace } from './list-place.ts';

/** A newest version is never superseded, so that state has no tab. */
const tabs = ['draft', 'sent', 'accepted', 'declined', 'expired'] as const satisfies VersionStatus[];

/** Where `isCapped`, a count of more than `mostCounted` means "more than that". */
export type ListCounts = { all: number; byStatus: Record<VersionStatus, number>; isCapped: boolean };
type StateTabsProps = { place: ListPlace; counts: ListCounts };

/** The states as tabs, each with how many fit the other filters. */
export function StateTabs({ place: { cursor: _, status, ...filters }, counts }: StateTabsProps) {
  const states = useTranslations('proposals.states');
  const t = useTranslations('proposalList');
  const countText = (count: number) =>
    counts.isCapped && count > mostCounted
      ? t('totals.capped', { most: mostCounted.toLocaleString('en') })
      : count.toLocaleString('en');
  const all = { label: t('tabs.all'), href: listHref(filters), count: countText(counts.all), active: !status };
  return (
    <LinkTabs
      label={t('tabs.label')}
      tabs={[
        all,
        ...tabs.map((one) => ({
          label: states(one),
          href: listHref({ ...filters, status: one }),
          count: countText(counts.byStatus[one]),
          active: status === one,
        })),
      ]}
    />
  );
}
