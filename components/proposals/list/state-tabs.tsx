import { statusLabels } from '#components/proposals/status-badge.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { type ListPlace, listHref } from './list-place.ts';

/** A newest version is never superseded, so that state has no tab. */
const tabs = ['draft', 'sent', 'accepted', 'declined', 'expired'] as const satisfies VersionStatus[];

type StateTabsProps = {
  place: Pick<ListPlace, 'search' | 'status'>;
  counts: { all: number; byStatus: Record<VersionStatus, number> };
};

/** The states as tabs, each with how many fit what is searched. */
export function StateTabs({ place: { search, status }, counts }: StateTabsProps) {
  const all = { label: 'All', href: listHref({ search }), count: counts.all, active: !status };
  return (
    <LinkTabs
      label="State"
      tabs={[
        all,
        ...tabs.map((one) => ({
          label: statusLabels[one],
          href: listHref({ search, status: one }),
          count: counts.byStatus[one],
          active: status === one,
        })),
      ]}
    />
  );
}
