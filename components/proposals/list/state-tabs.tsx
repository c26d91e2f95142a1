import { useTranslations } from 'next-intl';
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
  const states = useTranslations('proposals.states');
  const t = useTranslations('proposalList.tabs');
  const all = { label: t('all'), href: listHref({ search }), count: counts.all, active: !status };
  return (
    <LinkTabs
      label={t('label')}
      tabs={[
        all,
        ...tabs.map((one) => ({
          label: states(one),
          href: listHref({ search, status: one }),
          count: counts.byStatus[one],
          active: status === one,
        })),
      ]}
    />
  );
}
