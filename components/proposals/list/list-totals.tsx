import { useTranslations } from 'next-intl';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { mostCounted, type ProposalTotals } from '#lib/proposals/schema.ts';

/** What is shown, on all pages together, and what it comes to. */
export function ListTotals({ totals }: { totals: ProposalTotals }) {
  const t = useTranslations('proposalList.totals');
  const { count, isMore, openCount, totalMinor } = totals;
  if (isMore) return <p className="text-sm text-muted">{t('more', { most: mostCounted.toLocaleString('en') })}</p>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-muted tabular-nums">
      <span>{t('count', { count })}</span>
      {totalMinor === null || count === openCount ? null : (
        <span className="font-medium text-ink">{t('sum', { amount: formatMoney(totalMinor, baseCurrency) })}</span>
      )}
      {openCount > 0 ? <span>{t('open', { count: openCount })}</span> : null}
    </p>
  );
}
