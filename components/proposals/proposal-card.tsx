import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { ButtonLink, DownloadLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { fileHref } from '#lib/files/rules.ts';
import { proposalTitle } from '#lib/proposals/rules/reader-words.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { DocumentKind, VersionStatus } from '#lib/proposals/schema.ts';
import { PriceSummary } from './price-summary.tsx';

type ProposalCardProps = {
  proposal: {
    number: string;
    version: { version: number; revision: number; status: VersionStatus };
    snapshot: ProposalSnapshot;
    notes: readonly string[];
    documents: readonly { fileId: string; kind: DocumentKind; version: number; revision: number }[];
  };
};

/** A proposal in the conversation: its figures, and the files a client can open. */
export function ProposalCard({ proposal }: ProposalCardProps) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  const { number, version, snapshot, notes } = proposal;
  const current = proposal.documents.filter(
    (document) => document.version === version.version && document.revision === version.revision,
  );
  return (
    <Card
      title={proposalTitle(snapshot, locale)}
      description={
        <>
          <bdi>{number}</bdi> · {t('versionSmall', { version: version.version })} ·{' '}
          {t('forClient', { client: snapshot.client.name })}
        </>
      }
      actions={<ProposalStateBadge status={version.status} />}
      footer={
        <div className="flex flex-wrap items-center gap-2">
          {current.map(({ fileId, kind }) => (
            <DownloadLink key={fileId} href={fileHref(fileId)} size="sm" variant="primary">
              <Download aria-hidden="true" /> {t(`documents.${kind}`)}
            </DownloadLink>
          ))}
          <ButtonLink href={`/proposals/${number}`} size="sm" variant="ghost">
            {t('open')}
          </ButtonLink>
          <span className="ms-auto text-xs text-muted">
            {t('validThrough', { day: formatDate(snapshot.validThrough, locale) })}
          </span>
        </div>
      }
    >
      <PriceSummary price={snapshot} />
      {notes.length > 0 ? (
        <ul className="mt-4 grid gap-1 border-t pt-3 text-sm text-muted">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
