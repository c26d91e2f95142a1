import { FileText } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { ProposalHead } from '#lib/proposals/schema/heads.ts';

/** `changedOn` is the business day of the last change. */
export type ListedHead = ProposalHead & { changedOn: string };

/** `count` is of all of them. */
type CompanyProposalsProps = { companyId: string; count: number; items: readonly ListedHead[] };

/** The newest proposals of a company. */
export function CompanyProposals({ companyId, count, items }: CompanyProposalsProps) {
  const t = useTranslations('companies.page');
  const seeAll = (
    <Link
      href={`/proposals?client=${companyId}` as Route}
      className="rounded-sm text-sm font-medium text-accent-text hover:underline"
    >
      {t('seeAll')}
    </Link>
  );
  return (
    <Card title={t('list')} actions={count > items.length ? seeAll : null} flush>
      {items.length > 0 ? <ProposalTable items={items} /> : <NoProposals />}
    </Card>
  );
}

function ProposalTable({ items }: { items: readonly ListedHead[] }) {
  const t = useTranslations('companies.page');
  const language = useLocale();
  return (
    <Table label={t('list')}>
      <TableHead>
        <tr>
          <TableHeader>{t('number')}</TableHeader>
          <TableHeader>{t('state')}</TableHeader>
          <TableHeader numeric>{t('value')}</TableHeader>
          <TableHeader className="hidden sm:table-cell">{t('person')}</TableHeader>
          <TableHeader className="hidden sm:table-cell">{t('changed')}</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <TableRow key={item.id} className="relative">
            <TableHeader scope="row" className="font-mono text-sm whitespace-nowrap">
              <Link
                href={`/proposals/${item.number}`}
                className="font-medium text-ink -outline-offset-2 after:absolute after:inset-0"
              >
                <bdi>{item.number}</bdi>
              </Link>
            </TableHeader>
            <TableCell>
              <ProposalStateBadge status={item.status} />
            </TableCell>
            <TableCell numeric className="font-medium">
              {item.totalMinor === null ? (
                <span className="font-normal text-muted">{t('openTotal')}</span>
              ) : (
                <bdi>{formatMoney(item.totalMinor, baseCurrency)}</bdi>
              )}
            </TableCell>
            <TableCell className="hidden whitespace-nowrap text-muted sm:table-cell">{item.ownerName}</TableCell>
            <TableCell className="hidden whitespace-nowrap text-muted tabular-nums sm:table-cell">
              {formatDate(item.changedOn, language)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function NoProposals() {
  const t = useTranslations('companies.page');
  return (
    <div className="border-t px-5 py-10 text-center">
      <FileText className="mx-auto mb-3 size-6 text-muted" aria-hidden="true" />
      <p className="font-medium">{t('noProposals')}</p>
      <p className="mt-1 text-sm text-muted">{t('noProposalsText')}</p>
    </div>
  );
}
