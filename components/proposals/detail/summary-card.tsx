import { Amount } from '#components/proposals/amount.tsx';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import { formatMoney, formatRate } from '#lib/core/money.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';

type SummaryCardProps = { snapshot: ProposalSnapshot; ownerName: string };

/** The one figure and the dates that people ask for first. */
export function SummaryCard({ snapshot, ownerName }: SummaryCardProps) {
  const { currency, rate, sites } = snapshot;
  const starts = sites.map((site) => site.startsOn).sort();
  const ends = [...new Set(sites.flatMap((site) => site.options.map((option) => option.endsOn)))].sort();
  const weeks = [...new Set(sites.flatMap((site) => site.options.map((option) => option.weeks)))].sort((a, b) => a - b);
  const lastWeeks = weeks.at(-1) ?? 0;
  return (
    <Card>
      <Total snapshot={snapshot} />
      {rate ? (
        <p className="mt-1 text-xs text-muted">
          {currency} 1 = AED {formatRate(rate.perUnitScaled)}, {rate.source}, {formatDate(rate.effectiveOn)}
        </p>
      ) : null}
      <Facts
        layout="rows"
        className="mt-3 border-t"
        facts={[
          { label: 'Starts', value: formatDate(starts[0] ?? snapshot.issuedOn) },
          { label: ends.length > 1 ? 'Last day' : 'Ends', value: formatDate(ends.at(-1) ?? snapshot.issuedOn) },
          {
            label: 'Length',
            value:
              weeks.length > 1
                ? `${weeks.slice(0, -1).join(', ')} or ${formatCount(lastWeeks, 'week')}`
                : formatCount(lastWeeks, 'week'),
          },
          { label: 'Valid through', value: formatDate(snapshot.validThrough) },
          { label: 'Owner', value: ownerName },
        ]}
      />
    </Card>
  );
}

function Total({ snapshot }: { snapshot: ProposalSnapshot }) {
  const { currency, packagePrice, grandTotal, sites } = snapshot;
  const columns = sites.flatMap((site) => site.options.flatMap(({ price }) => (price ? [price.shown.totalMinor] : [])));
  const exact =
    packagePrice?.shown.totalMinor ?? grandTotal?.totalMinor ?? (columns.length === 1 ? columns[0] : undefined);
  const label = packagePrice ? 'Package total' : sites.length > 1 ? 'Total over all locations' : 'Total';
  if (exact !== undefined) {
    return (
      <>
        <p className="text-sm text-muted">{label}, with VAT</p>
        <Amount text={formatMoney(exact, currency)} size="xl" />
      </>
    );
  }
  return (
    <>
      <p className="text-sm text-muted">{sites.length > 1 ? 'Per location and option' : 'Per option'}, with VAT</p>
      <Amount text={formatMoney(Math.min(...columns), currency)} size="xl" />
      <p className="text-sm text-muted tabular-nums">to {formatMoney(Math.max(...columns), currency)}</p>
    </>
  );
}
