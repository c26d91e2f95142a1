import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '#components/ui/card.tsx';
import { Figure } from '#components/ui/figure.tsx';
import { cn } from '#lib/core/cn.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { MonthFigures } from '#lib/proposals/schema/figures.ts';
import { TrendBars } from './trend-bars.tsx';

type MonthCardProps = { months: readonly MonthFigures[]; reach: 'all' | 'some' | 'own'; className?: string };

/** This month's figures, each with the last month's and six months as bars. */
export function MonthCard({ months, reach, className }: MonthCardProps) {
  const t = useTranslations('home.figures');
  const [before, now] = [months.at(-2), months.at(-1)];
  if (!before || !now) return null;
  const counted = (['made', 'sent', 'accepted'] as const).map((key) => ({
    key,
    ...{ label: t(key), value: String(now[key]), before: String(before[key]) },
    values: months.map((month) => BigInt(month[key])),
  }));
  return (
    <Card title={t('title')} description={t(`scope.${reach}`)} flush className={className}>
      <dl className="-mb-px grid grid-cols-2 border-t lg:grid-cols-[repeat(3,minmax(0,1fr))_minmax(0,1.7fr)_minmax(0,1.15fr)]">
        {counted.map(({ key, ...tile }) => (
          <Tile key={key} months={months} {...tile} />
        ))}
        <ValueTile months={months} now={now} before={before} />
        <WinTile months={months} now={now} before={before} />
      </dl>
    </Card>
  );
}

type Pair = { months: readonly MonthFigures[]; now: MonthFigures; before: MonthFigures };

function ValueTile({ months, now, before }: Pair) {
  const t = useTranslations('home.figures');
  const amount = (minor: string) => formatMoney(BigInt(minor), baseCurrency);
  return (
    <Tile
      label={t('value')}
      value={amount(now.valueMinor).slice(baseCurrency.length + 1)}
      unit={baseCurrency}
      before={amount(before.valueMinor)}
      months={months}
      values={months.map((month) => BigInt(month.valueMinor))}
      valueText={(value) => formatMoney(value, baseCurrency)}
      className="max-lg:order-last max-lg:col-span-2"
    />
  );
}

function WinTile({ months, now, before }: Pair) {
  const t = useTranslations('home.figures');
  const percent = (value: number | null) => (value === null ? '–' : `${value} %`);
  const answered = now.accepted + now.declined;
  return (
    <Tile
      label={t('winRate')}
      value={percent(now.winPercent)}
      before={percent(before.winPercent)}
      note={answered > 0 ? t('answers', { accepted: now.accepted, answered }) : t('noAnswers')}
      months={months}
      values={months.map((month) => BigInt(month.winPercent ?? 0))}
      valueText={(value, index) => percent(months[index]?.winPercent === null ? null : Number(value))}
    />
  );
}

type TileProps = {
  label: string;
  value: string;
  unit?: string;
  /** The same of the last month. */
  before: string;
  note?: ReactNode;
  months: readonly MonthFigures[];
  values: readonly bigint[];
  valueText?: (value: bigint, index: number) => string;
  className?: string;
};

function Tile({ label, value, unit, before, note, months, values, valueText = String, className }: TileProps) {
  const t = useTranslations('home.figures');
  const format = useFormatter();
  const monthName = (month: string) => format.dateTime(new Date(month), { month: 'long', timeZone: 'UTC' });
  const list = months.map(({ month }, index) => `${monthName(month)} ${valueText(values[index] ?? 0n, index)}`);
  return (
    <div
      className={cn(
        'grid grid-cols-[minmax(0,1fr)_auto] content-start gap-x-3 border-border px-5 py-4 not-last:border-e max-lg:border-b',
        className,
      )}
    >
      <dt className="col-span-2 text-sm text-muted">{label}</dt>
      <dd className="mt-1 min-w-0 self-end">
        <Figure value={value} unit={unit} size="lg" />
      </dd>
      <dd className="self-end">
        <TrendBars values={values} label={t('trend', { what: label, list: list.join(', ') })} />
      </dd>
      <dd className="col-span-2 mt-1.5 text-xs text-muted">
        {note ?? t.rich('lastMonth', { value: before, v: (words) => <bdi>{words}</bdi> })}
      </dd>
    </div>
  );
}
