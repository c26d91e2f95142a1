import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import { shownFigures } from '#lib/proposals/rules/whole-figures.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';

type SummaryCardProps = { snapshot: ProposalSnapshot; ownerName: string; teamName: string | null };

/** The one figure and the dates that people ask for first. */
export function SummaryCard({ snapshot, ownerName, teamName }: SummaryCardProps) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalPage.summary');
  const locale = useLocale();
  const { currency, rate, sites } = snapshot;
  const starts = sites.map((site) => site.startsOn).sort();
  const ends = [...new Set(sites.flatMap((site) => site.options.map((option) => option.endsOn)))].sort();
  const weeks = [...new Set(sites.flatMap((site) => site.options.map((option) => option.weeks)))].sort((a, b) => a - b);
  const last = words('weeks', { count: weeks.at(-1) ?? 0 });
  return (
    <Card>
      <Total snapshot={snapshot} />
      {rate ? (
        <p className="mt-1 text-xs text-muted">
          {t('rate', {
            currency,
            base: baseCurrency,
            rate: formatRate(rate.perUnitScaled),
            source: rate.source,
            day: formatDate(rate.effectiveOn, locale),
          })}
        </p>
      ) : null}
      <Facts
        layout="rows"
        className="mt-3 border-t"
        facts={[
          { label: t('starts'), value: formatDate(starts[0] ?? snapshot.issuedOn, locale) },
          {
            label: ends.length > 1 ? t('lastDay') : t('ends'),
            value: formatDate(ends.at(-1) ?? snapshot.issuedOn, locale),
          },
          {
            label: t('length'),
            value: weeks.length > 1 ? t('or', { lengths: weeks.slice(0, -1).join(words('comma')), last }) : last,
          },
          { label: t('validThrough'), value: formatDate(snapshot.validThrough, locale) },
          { label: t('owner'), value: ownerName, note: teamName },
        ]}
      />
    </Card>
  );
}

function Total({ snapshot }: { snapshot: ProposalSnapshot }) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalPage.summary');
  const { currency, packagePrice, sites } = snapshot;
  const columns = sites.flatMap((site) => site.options.flatMap(({ price }) => (price ? [price.shown.totalMinor] : [])));
  const exact = shownFigures(snapshot)?.totalMinor;
  const label = packagePrice ? words('packageTotal') : sites.length > 1 ? t('totalOverAll') : words('lines.total');
  if (exact !== undefined) {
    return (
      <>
        <p className="text-sm text-muted">{t('withVat', { label })}</p>
        <Amount text={formatMoney(exact, currency)} size="xl" />
      </>
    );
  }
  return (
    <>
      <p className="text-sm text-muted">
        {t('withVat', { label: sites.length > 1 ? t('perLocation') : t('perOption') })}
      </p>
      <Amount text={formatMoney(Math.min(...columns), currency)} size="xl" />
      <p className="text-sm text-muted tabular-nums">
        {t('upTo', { amount: formatMoney(Math.max(...columns), currency) })}
      </p>
    </>
  );
}
