import type { Route } from 'next';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { KeyList } from './key-place.ts';
import type { KeyRow } from './key-row.ts';
import { KeyStateBadge } from './key-state-badge.tsx';

/** The list on a wide screen; the whole row is the link. */
export function KeysTable({ list, items }: { list: KeyList; items: readonly KeyRow[] }) {
  const t = useTranslations('apiKeys');
  const language = useLocale();
  const withOwner = list === '/admin/api-keys';
  return (
    <Card flush className="hidden lg:block">
      <Table label={t('title')}>
        <TableHead>
          <tr>
            <TableHeader>{t('columns.name')}</TableHeader>
            {withOwner ? <TableHeader>{t('columns.owner')}</TableHeader> : null}
            <TableHeader>{t('columns.state')}</TableHeader>
            <TableHeader numeric>{t('columns.scopes')}</TableHeader>
            <TableHeader numeric>{t('columns.lastUsed')}</TableHeader>
            <TableHeader numeric>{t('columns.expires')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} className="relative">
              <TableHeader scope="row" className="w-full max-w-0 min-w-56 whitespace-normal">
                <Link
                  href={`${list}/${item.id}` as Route}
                  className="block font-medium text-ink -outline-offset-2 after:absolute after:inset-0"
                >
                  <bdi className="block w-fit max-w-full truncate">{item.name}</bdi>
                </Link>
                <bdi className="font-mono text-sm text-muted">…{item.hint}</bdi>
              </TableHeader>
              {withOwner ? (
                <TableCell className="whitespace-nowrap">
                  <bdi>{item.ownerName}</bdi>
                </TableCell>
              ) : null}
              <TableCell>
                <KeyStateBadge state={item.state} />
              </TableCell>
              <TableCell numeric>{item.scopes.length}</TableCell>
              <TableCell numeric className="text-muted">
                {item.lastUsedOn ? formatDate(item.lastUsedOn, language) : t('never')}
              </TableCell>
              <TableCell numeric>{formatDate(item.expiresOn, language)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
