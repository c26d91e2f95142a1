import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { notesBesideFigures } from '#components/proposals/notes-beside-figures.ts';
import { Callout } from '#components/ui/callout.tsx';
import type { ProposalDto, VersionSummary } from '#lib/proposals/schema.ts';
import { DocumentsCard } from './documents-card.tsx';
import { Offer } from './offer.tsx';
import { SummaryCard } from './summary-card.tsx';
import { TermsCard } from './terms-card.tsx';
import { VersionsCard } from './versions-card.tsx';

type ProposalDetailProps = {
  proposal: ProposalDto;
  /** The business time zone, in which a moment has its day. */
  timeZone: string;
  actionsOf: (version: VersionSummary) => ReactNode;
};

/** What is offered and for how much; beside it the one figure, the files and what has happened. */
export function ProposalDetail({ proposal, timeZone, actionsOf }: ProposalDetailProps) {
  const t = useTranslations('proposalPage');
  const { snapshot, version, versions, documents, ownerName } = proposal;
  const notes = notesBesideFigures(proposal.notes, Boolean(snapshot.packagePrice));
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 gap-6 max-lg:order-last">
        {notes.length > 0 ? (
          <Callout title={t('notes')}>
            <ul className="mt-0.5 grid gap-0.5">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Callout>
        ) : null}
        <Offer snapshot={snapshot} />
        <TermsCard snapshot={snapshot} />
      </div>
      <div className="grid min-w-0 gap-6">
        <SummaryCard snapshot={snapshot} ownerName={ownerName} />
        <DocumentsCard documents={documents} current={version} />
        <VersionsCard versions={versions} timeZone={timeZone} actionsOf={actionsOf} />
      </div>
    </div>
  );
}
