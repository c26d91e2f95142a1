import type { Route } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Avatar } from '#components/ui/avatar.tsx';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { PersonFigures } from '#lib/proposals/schema/figures.ts';

/** What each person has open and did in this month, the most sold first. */
export function TeamCard({ team }: { team: readonly PersonFigures[] }) {
  const t = useTranslations('home.team');
  if (team.length === 0) {
    return (
      <Card title={t('title')}>
        <p className="text-muted">{t('empty')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('title')} flush>
      <Table label={t('title')} className="border-t">
        <TableHead>
          <tr>
            <TableHeader>{t('person')}</TableHeader>
            <TableHeader numeric>{t('open')}</TableHeader>
            <TableHeader numeric>{t('sent')}</TableHeader>
            <TableHeader numeric>{t('accepted')}</TableHeader>
            <TableHeader numeric>{t('value')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {team.map((person) => (
            <TableRow key={person.userId} className="relative">
              <TableHeader scope="row" className="w-full whitespace-nowrap">
                <span className="flex items-center gap-3">
                  <Avatar name={person.name} size="sm" />
                  <Link
                    href={`/proposals?owner=${person.userId}` as Route}
                    className="font-medium text-ink -outline-offset-2 after:absolute after:inset-0"
                  >
                    <bdi>{person.name}</bdi>
                  </Link>
                </span>
              </TableHeader>
              {([person.open, person.sent, person.accepted] as const).map((count, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move
                <TableCell key={index} numeric className={count === 0 ? 'text-muted' : undefined}>
                  {count}
                </TableCell>
              ))}
              <TableCell numeric className="font-medium">
                {person.valueMinor === '0' ? (
                  <span className="font-normal text-muted">–</span>
                ) : (
                  <bdi>{formatMoney(BigInt(person.valueMinor), baseCurrency)}</bdi>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
