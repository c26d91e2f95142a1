import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { isValidityShown, numberOf, totalText } from './proposal-row.ts';
import type { ListedProposal } from './proposals-table.tsx';

/** The list on a phone: a card per proposal. */
export function ProposalCards({ items, showOwner }: { items: readonly ListedProposal[]; showOwner: boolean }) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  return (
    <ul aria-label={t('title')} className="grid gap-3 sm:grid-cols-2 lg:hidden">
      {items.map((item) => (
        <li
          key={item.id}
          className="relative grid content-start gap-3 rounded-lg border bg-surface p-4 shadow-sm transition-colors hover:bg-hover"
        >
          <div className="flex items-start gap-3">
            <SitePhoto fileId={item.photoFileId} className="h-12 w-18" />
            <div className="min-w-0 flex-1">
              <Link
                href={`/proposals/${item.number}`}
                className="block font-medium wrap-anywhere after:absolute after:inset-0 after:rounded-lg"
              >
                {item.clientName}
              </Link>
              <p className="line-clamp-2 text-sm text-muted">
                {item.title}
                {item.kind === 'combined' ? ` · ${t('package')}` : ''}
              </p>
            </div>
          </div>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="text-lg font-semibold tracking-tight tabular-nums">{totalText(item, t)}</span>
            <ProposalStateBadge status={item.status} />
          </div>
          <p className="flex flex-wrap justify-between gap-x-4 border-t pt-2.5 text-xs text-muted">
            <span className="font-mono rtl:font-sans">{numberOf(item, t)}</span>
            <span>
              {t('starts', { day: formatDate(item.startsOn, locale) })}
              {isValidityShown(item)
                ? ` · ${t('validThroughSmall', { day: formatDate(item.validThrough, locale) })}`
                : ''}
            </span>
            {showOwner ? <span>{item.ownerName}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
