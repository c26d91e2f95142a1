import { ChevronsLeft, FilePlus2, Plus, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { ProposalTotals } from '#lib/proposals/schema.ts';
import { FilterChips } from './filter-chips.tsx';
import { isFiltered, listHref } from './list-href.ts';
import type { ListPlace } from './list-place.ts';
import { ListTools, type ListToolsProps } from './list-tools.tsx';
import { ListTotals } from './list-totals.tsx';
import { ProposalCards } from './proposal-cards.tsx';
import { type ListedProposal, ProposalsTable } from './proposals-table.tsx';
import { type ListCounts, StateTabs } from './state-tabs.tsx';

type ProposalListProps = ListToolsProps & {
  items: readonly ListedProposal[];
  nextCursor: string | null;
  counts: ListCounts;
  totals: ProposalTotals;
  /** There may be proposals of several people. */
  showOwner: boolean;
  mayCreate: boolean;
};

/** One page of proposals with its filters; its whole state is the address. */
export function ProposalList(props: ProposalListProps) {
  const { place, items, nextCursor, counts, totals, showOwner, mayCreate, ...tools } = props;
  if (counts.all === 0 && !isFiltered(place)) return <NoProposals mayCreate={mayCreate} />;
  return (
    <div className="grid gap-5">
      <ListTools place={place} {...tools} />
      <FilterChips place={place} {...tools} />
      <StateTabs place={place} counts={counts} />
      {items.length > 0 ? (
        <>
          <ListTotals totals={totals} />
          <ProposalsTable items={items} showOwner={showOwner} />
          <ProposalCards items={items} showOwner={showOwner} />
          <Paging place={place} nextCursor={nextCursor} />
        </>
      ) : (
        <NothingFits />
      )}
    </div>
  );
}

function Paging({ place, nextCursor }: { place: ListPlace; nextCursor: string | null }) {
  const t = useTranslations('proposalList.paging');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={listHref({ ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('newest')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={listHref({ ...place, cursor: nextCursor })} className="ms-auto">
          {t('older')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function NothingFits() {
  const t = useTranslations('proposalList.nothing');
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('title')}
      actions={<ButtonLink href={listHref({})}>{t('showAll')}</ButtonLink>}
    >
      {t('text')}
    </EmptyState>
  );
}

function NoProposals({ mayCreate }: { mayCreate: boolean }) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalList.empty');
  return (
    <EmptyState
      icon={<FilePlus2 />}
      title={t('title')}
      actions={
        mayCreate ? (
          <ButtonLink href="/proposals/new" variant="primary">
            <Plus aria-hidden="true" /> {words('create')}
          </ButtonLink>
        ) : null
      }
    >
      {mayCreate ? t('mayCreate') : t('mayRead')}
    </EmptyState>
  );
}
