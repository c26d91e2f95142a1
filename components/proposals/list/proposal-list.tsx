import { ChevronsLeft, FilePlus2, Plus, SearchX } from 'lucide-react';
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
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={listHref({ ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" /> Newest
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={listHref({ ...place, cursor: nextCursor })} className="ml-auto">
          Older proposals
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function NothingFits() {
  return (
    <EmptyState
      icon={<SearchX />}
      title="Nothing fits"
      actions={<ButtonLink href={listHref({})}>Show all proposals</ButtonLink>}
    >
      Try other words, or look in another state.
    </EmptyState>
  );
}

function NoProposals({ mayCreate }: { mayCreate: boolean }) {
  return (
    <EmptyState
      icon={<FilePlus2 />}
      title="No proposals yet"
      actions={
        mayCreate ? (
          <ButtonLink href="/proposals/new" variant="primary">
            <Plus aria-hidden="true" /> New proposal
          </ButtonLink>
        ) : null
      }
    >
      {mayCreate
        ? 'Choose locations, dates and rates; the PowerPoint and the PDF are written for you.'
        : 'Proposals that you may read will be listed here.'}
    </EmptyState>
  );
}
