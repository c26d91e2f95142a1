import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useIndustryName } from '#components/companies/use-industry-name.ts';
import { Badge } from '#components/ui/badge.tsx';
import type { CompanyListItem } from '#lib/companies/schema.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';

/** The list on a phone: a card per company. */
export function CompanyCards({ items }: { items: readonly CompanyListItem[] }) {
  const t = useTranslations('companies');
  const nameOf = useIndustryName();
  return (
    <ul aria-label={t('title')} className="grid gap-3 sm:grid-cols-2 lg:hidden">
      {items.map(({ id, name, legalName, taxNumber, industry, kind, figures }) => (
        <li
          key={id}
          className="relative grid content-start gap-3 rounded-lg border bg-surface p-4 shadow-sm transition-colors hover:bg-hover"
        >
          <div className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <Link
                href={`/companies/${id}`}
                className="block font-medium wrap-anywhere after:absolute after:inset-0 after:rounded-lg"
              >
                <bdi>{name}</bdi>
              </Link>
              <p className="text-sm text-muted wrap-anywhere">
                <bdi>{industry ? nameOf(industry) : (legalName ?? '')}</bdi>
              </p>
            </div>
            <Badge tone={kind === 'agency' ? 'accent' : 'outline'}>{t(`kinds.${kind}`)}</Badge>
          </div>
          {figures ? (
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <bdi className="text-lg font-semibold tracking-tight tabular-nums">
                {formatMoney(BigInt(figures.acceptedMinor), baseCurrency)}
              </bdi>
              <span className="text-sm text-muted">{t('proposalCount', { count: figures.proposals })}</span>
            </p>
          ) : null}
          {taxNumber ? (
            <p className="border-t pt-2.5 font-mono text-xs text-muted rtl:font-sans">
              <bdi>{t('taxNumberShort', { number: taxNumber })}</bdi>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
