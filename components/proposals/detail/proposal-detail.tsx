import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Callout } from '#components/ui/callout.tsx';
import type { HistoryEntry } from '#lib/proposals/schema/history.ts';
import type { ProposalDto, VersionSummary } from '#lib/proposals/schema.ts';
import { DocumentsCard } from './documents-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { Offer } from './offer.tsx';
import { SummaryCard } from './summary-card.tsx';
import { TermsCard } from './terms-card.tsx';
import { VersionsCard, type VersionsCardProps } from './versions-card.tsx';

type ProposalDetailProps = {
  proposal: ProposalDto;
  /** The business time zone, in which a moment has its day. */
  timeZone: string;
  changes: VersionsCardProps['changes'];
  history: readonly HistoryEntry[];
  /** The pages of the current PDF. */
  preview: ReactNode;
  actionsOf: (version: VersionSummary) => ReactNode;
};

/** What is offered and for how much; beside it the one figure, the files and what has happened. */
export function ProposalDetail(props: ProposalDetailProps) {
  const { proposal, timeZone, changes, history, preview, actionsOf } = props;
  const t = useTranslations('proposalPage');
  const { snapshot, version, versions, documents, ownerName, teamName } = proposal;
  const notes = proposal.notesBesideFigures;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 gap-6 max-lg:order-last">
        {notes.length > 0 ? (
          <Callout title={t('notes')}>
            <ul className="mt-0.5 grid gap-0.5">
              {notes.map((note) => (
                <li key={note} dir="auto">
                  {note}
                </li>
              ))}
            </ul>
          </Callout>
        ) : null}
        <Offer snapshot={snapshot} />
        <TermsCard snapshot={snapshot} />
      </div>
      <div className="grid min-w-0 gap-6">
        <SummaryCard snapshot={snapshot} ownerName={ownerName} teamName={teamName} />
        <DocumentsCard documents={documents} current={version} preview={preview} />
        <VersionsCard versions={versions} changes={changes} timeZone={timeZone} actionsOf={actionsOf} />
        <HistoryCard entries={history} timeZone={timeZone} />
      </div>
    </div>
  );
}
