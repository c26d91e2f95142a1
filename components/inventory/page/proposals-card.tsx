import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { LocationProposal } from '#lib/inventory/schema/details.ts';

/** The proposals that offer this location, of those that the reader may open. */
export function ProposalsCard({ proposals, count }: { proposals: readonly LocationProposal[]; count: number }) {
  const t = useTranslations('inventory');
  const language = useLocale();
  return (
    <Card
      title={t('offered.title')}
      description={t('offered.count', { count })}
      flush
      footer={
        count > proposals.length ? (
          <p className="text-sm text-muted">{t('offered.more', { shown: proposals.length })}</p>
        ) : null
      }
    >
      {proposals.length > 0 ? (
        <ul className="divide-y border-t">
          {proposals.map((proposal) => (
            <li key={proposal.number}>
              <Link
                href={`/proposals/${proposal.number}`}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 hover:bg-hover"
              >
                <span className="min-w-0 flex-1 basis-52">
                  <span className="block font-medium wrap-anywhere">{proposal.clientName}</span>
                  <span className="block text-sm text-muted">
                    <bdi>{proposal.number}</bdi> · {t('offered.from', { day: formatDate(proposal.startsOn, language) })}
                  </span>
                </span>
                <ProposalStateBadge status={proposal.status} />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
