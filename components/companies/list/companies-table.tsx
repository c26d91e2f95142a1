import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useIndustryName } from '#components/companies/use-industry-name.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { CompanyListItem } from '#lib/companies/schema.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';

/** The list on a wide screen; the whole row is the link. */
export function CompaniesTable({ items }: { items: readonly CompanyListItem[] }) {
  const t = useTranslations('companies');
  const nameOf = useIndustryName();
  return (
    <Card flush className="hidden lg:block">
      <Table label={t('title')}>
        <TableHead>
          <tr>
            <TableHeader>{t('columns.company')}</TableHeader>
            <TableHeader>{t('columns.industry')}</TableHeader>
            <TableHeader>{t('columns.kind')}</TableHeader>
            <TableHeader>{t('columns.taxNumber')}</TableHeader>
            <TableHeader numeric>{t('columns.proposals')}</TableHeader>
            <TableHeader numeric>{t('columns.value')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} className="relative">
              <TableHeader scope="row" className="w-full max-w-0 min-w-56 whitespace-normal">
                <CompanyName item={item} />
              </TableHeader>
              <TableCell className="text-muted xl:whitespace-nowrap">
                {item.industry ? <bdi>{nameOf(item.industry)}</bdi> : '–'}
              </TableCell>
              <TableCell>
                <Badge tone={item.kind === 'agency' ? 'accent' : 'outline'}>{t(`kinds.${item.kind}`)}</Badge>
              </TableCell>
              <TableCell className="font-mono text-sm whitespace-nowrap text-muted">
                {item.taxNumber ? <bdi>{item.taxNumber}</bdi> : '–'}
              </TableCell>
              <TableCell numeric>{item.figures?.proposals ?? '–'}</TableCell>
              <TableCell numeric className="font-medium">
                <Accepted minor={item.figures?.acceptedMinor ?? '0'} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function Accepted({ minor }: { minor: string }) {
  if (minor === '0') return <span className="text-muted">–</span>;
  return <bdi>{formatMoney(BigInt(minor), baseCurrency)}</bdi>;
}

function CompanyName({ item: { id, name, legalName } }: { item: CompanyListItem }) {
  return (
    <>
      <Link
        href={`/companies/${id}`}
        className="block font-medium text-ink -outline-offset-2 after:absolute after:inset-0"
      >
        <bdi className="block w-fit max-w-full truncate">{name}</bdi>
      </Link>
      {legalName && legalName !== name ? (
        <bdi className="block w-fit max-w-full truncate text-sm text-muted">{legalName}</bdi>
      ) : null}
    </>
  );
}
