import { Amount } from '#components/proposals/amount.tsx';
import { toSentence } from '#lib/core/format.ts';
import { amountWriter, baseCurrency } from '#lib/core/money.ts';
import type { Price, PriceLine } from '#lib/proposals/schema/snapshot.ts';

type PriceLinesProps = {
  price: Price;
  /** Of a package, whose lines belong to one location each. */
  siteNames?: readonly string[];
};

const sources: Record<PriceLine['source']['from'], string> = {
  given: 'Given by the seller',
  rate_card: 'Rate card',
  site_fee: 'Fee of the site',
  fee_schedule: 'Fee schedule',
};

/** The lines of one price in the base currency, each with its VAT and where it comes from. */
export function PriceLines({ price, siteNames = [] }: PriceLinesProps) {
  const amounts = price.lines.flatMap((line) => [line.unitMinor, line.netMinor, line.vatMinor]);
  const write = amountWriter(amounts, baseCurrency);
  return (
    <ul className="divide-y rounded-md border bg-raised text-sm">
      {price.lines.map((line) => (
        <li
          key={`${line.kind}-${line.siteIndex}-${line.label}`}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 px-3 py-2"
        >
          <span className="min-w-0">
            <span className="block wrap-anywhere">
              {[line.label, siteNames[line.siteIndex ?? -1]].filter(Boolean).join(', ')}
              {line.quantity > 1 ? ` × ${line.quantity}` : ''}
            </span>
            <span className="block text-xs text-muted">{sourceOf(line)}</span>
          </span>
          <span className="ml-auto text-right">
            <Amount text={write(line.netMinor)} size="sm" className="block" />
            <span className="block text-xs text-muted tabular-nums">VAT {write(line.vatMinor)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The kind of source, then the words of the rule that took it. */
function sourceOf({ source }: PriceLine): string {
  const kind = sources[source.from];
  const isSaid = source.note.toLowerCase().includes(kind.toLowerCase());
  return source.note && !isSaid ? `${kind}: ${source.note}` : toSentence(source.note || kind);
}
