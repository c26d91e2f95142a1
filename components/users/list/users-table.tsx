import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Avatar } from '#components/ui/avatar.tsx';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { StatusBadge } from '#components/users/status-badge.tsx';
import { useHeldNames } from '#components/users/use-held-names.ts';
import type { UserListItem } from '#lib/users/schema/account.ts';

type UsersTableProps = { items: readonly UserListItem[]; now: Date };

/** The list on a wide screen; the whole row is the link. */
export function UsersTable({ items, now }: UsersTableProps) {
  const t = useTranslations('users');
  const format = useFormatter();
  const held = useHeldNames();
  return (
    <Card flush className="hidden lg:block">
      <Table label={t('title')}>
        <TableHead>
          <tr>
            <TableHeader>{t('columns.person')}</TableHeader>
            <TableHeader>{t('columns.roles')}</TableHeader>
            <TableHeader>{t('columns.teams')}</TableHeader>
            <TableHeader>{t('columns.status')}</TableHeader>
            <TableHeader numeric>{t('columns.seen')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} className="relative">
              <TableHeader scope="row" className="w-full max-w-0 min-w-64 whitespace-normal">
                <span className="flex items-center gap-3">
                  <Avatar name={item.name} size="sm" />
                  <span className="min-w-0">
                    <Link
                      href={`/admin/users/${item.id}`}
                      className="block font-medium text-ink -outline-offset-2 after:absolute after:inset-0"
                    >
                      <bdi className="block w-fit max-w-full truncate">{item.name}</bdi>
                    </Link>
                    <bdi className="block w-fit max-w-full truncate text-sm text-muted">{item.email}</bdi>
                  </span>
                </span>
              </TableHeader>
              <TableCell className="max-w-52 truncate align-middle">{held.roles(item) || '–'}</TableCell>
              <TableCell className="max-w-52 truncate align-middle text-muted">{held.teams(item) || '–'}</TableCell>
              <TableCell className="align-middle">
                <StatusBadge status={item.status} />
              </TableCell>
              <TableCell numeric className="align-middle text-muted">
                {item.lastSeenAt ? format.relativeTime(item.lastSeenAt, now) : t('never')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

/** The list on a phone: a card per person. */
export function UserCards({ items }: Pick<UsersTableProps, 'items'>) {
  const t = useTranslations('users');
  const held = useHeldNames();
  return (
    <ul aria-label={t('title')} className="grid gap-3 sm:grid-cols-2 lg:hidden">
      {items.map((item) => (
        <li
          key={item.id}
          className="relative flex items-start gap-3 rounded-lg border bg-surface p-4 shadow-sm transition-colors hover:bg-hover"
        >
          <Avatar name={item.name} size="sm" />
          <div className="grid min-w-0 flex-1 gap-2">
            <div className="min-w-0">
              <Link
                href={`/admin/users/${item.id}`}
                className="block truncate font-medium after:absolute after:inset-0 after:rounded-lg"
              >
                <bdi>{item.name}</bdi>
              </Link>
              <bdi className="block truncate text-sm text-muted">{item.email}</bdi>
            </div>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <span className="text-sm">{held.roles(item) || t('noRole')}</span>
              <StatusBadge status={item.status} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
