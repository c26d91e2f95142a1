import { ChevronsLeft, FilePlus2, Plus, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { type ListPlace, listHref } from './list-place.ts';
import { ProposalCards } from './proposal-cards.tsx';
import { ProposalSearch } from './proposal-search.tsx';
import { type ListedProposal, ProposalsTable } from './proposals-table.tsx';
import { StateTabs } from './state-tabs.tsx';

type ProposalListProps = {
  place: ListPlace;
  items: readonly ListedProposal[];
  nextCursor: string | null;
  counts: { all: number; byStatus: Record<VersionStatus, number> };
  /** There may be proposals of several people. */
  showOwner: boolean;
  mayCreate: boolean;
};

/** One page of proposals with search and states; its whole state is the address. */
export function ProposalList({ place, items, nextCursor, counts, showOwner, mayCreate }: ProposalListProps) {
  if (counts.all === 0 && !place.search) return <NoProposals mayCreate={mayCreate} />;
  return (
    <div className="grid gap-5">
      <ProposalSearch search={place.search ?? ''} status={place.status} />
      <StateTabs place={place} counts={counts} />
      {items.length > 0 ? (
        <>
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

function Paging({ place, nextCursor }: Pick<ProposalListProps, 'place' | 'nextCursor'>) {
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
