import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { ProposalListItem } from '#lib/proposals/schema.ts';
import { isValidityShown, numberOf, totalText } from './proposal-row.ts';

/** `updatedOn` is the business day of the last change. */
export type ListedProposal = ProposalListItem & { updatedOn: string };

type ProposalsTableProps = { items: readonly ListedProposal[]; showOwner: boolean };

/** The list on a wide screen; the whole row is the link. */
export function ProposalsTable({ items, showOwner }: ProposalsTableProps) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalList.columns');
  const locale = useLocale();
  return (
    <Card flush className="hidden lg:block">
      <Table label={words('title')}>
        <TableHead>
          <tr>
            <TableHeader>{t('client')}</TableHeader>
            <TableHeader>{t('starts')}</TableHeader>
            <TableHeader numeric>{t('value')}</TableHeader>
            <TableHeader>{t('state')}</TableHeader>
            <TableHeader>{showOwner ? t('updatedAndOwner') : t('updated')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} className="relative">
              <TableHeader scope="row" className="w-full font-normal whitespace-normal">
                <span className="flex items-center gap-4">
                  <SitePhoto fileId={item.photoFileId} className="hidden h-12 w-18 xl:block" />
                  <span className="min-w-0">
                    <Link
                      href={`/proposals/${item.number}`}
                      className="block font-medium text-ink wrap-anywhere -outline-offset-2 after:absolute after:inset-0"
                    >
                      {item.clientName}
                    </Link>
                    <span className="line-clamp-1 text-sm text-muted">
                      {item.title}
                      {item.kind === 'combined' ? ` · ${words('package')}` : ''}
                    </span>
                    <span className="block font-mono text-xs whitespace-nowrap text-muted rtl:font-sans">
                      {numberOf(item, words)}
                    </span>
                  </span>
                </span>
              </TableHeader>
              <TableCell className="whitespace-nowrap tabular-nums">{formatDate(item.startsOn, locale)}</TableCell>
              <TableCell numeric className="font-medium">
                {totalText(item, words)}
              </TableCell>
              <TableCell>
                <ProposalStateBadge status={item.status} />
                {isValidityShown(item) ? (
                  <span className="mt-0.5 block text-xs whitespace-nowrap text-muted tabular-nums">
                    {words('validThroughSmall', { day: formatDate(item.validThrough, locale) })}
                  </span>
                ) : null}
              </TableCell>
              <TableCell className="whitespace-nowrap tabular-nums">
                {formatDate(item.updatedOn, locale)}
                {showOwner ? <span className="mt-0.5 block text-xs text-muted">{item.ownerName}</span> : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
