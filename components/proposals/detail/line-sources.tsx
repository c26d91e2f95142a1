import { ChevronRight } from 'lucide-react';
import { Amount } from '#components/proposals/amount.tsx';
import { toSentence } from '#lib/core/format.ts';
import { amountWriter } from '#lib/core/money.ts';
import type { Price, PriceLine } from '#lib/proposals/schema.ts';

type LineSourcesProps = {
  /** A price per column with the column's name, or one price without. */
  prices: readonly { title?: string; price: Price }[];
  baseCurrency: string;
  /** Of a package, whose lines belong to one location each. */
  siteNames?: readonly string[];
};

const sources: Record<PriceLine['source']['from'], string> = {
  given: 'Given by the seller',
  rate_card: 'Rate card',
  site_fee: 'Fee of the site',
  fee_schedule: 'Fee schedule',
};

/** Where every figure comes from, line by line in the base currency; folded away until somebody asks. */
export function LineSources({ prices, baseCurrency, siteNames }: LineSourcesProps) {
  return (
    <details className="group border-t">
      <summary className="flex list-none items-center gap-1.5 px-5 py-3 text-sm font-medium text-muted -outline-offset-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4 transition-transform group-open:rotate-90" aria-hidden="true" />
        Where these figures come from
      </summary>
      <div className="grid gap-5 px-5 pb-5">
        {prices.map(({ title, price }) => (
          <div key={title ?? 'only'}>
            {title ? <p className="mb-1 text-sm font-semibold">{title}</p> : null}
            <PriceLines price={price} currency={baseCurrency} siteNames={siteNames} />
          </div>
        ))}
      </div>
    </details>
  );
}

type PriceLinesProps = { price: Price; currency: string; siteNames?: readonly string[] };

export function PriceLines({ price, currency, siteNames = [] }: PriceLinesProps) {
  const amounts = price.lines.flatMap((line) => [line.unitMinor, line.netMinor, line.vatMinor]);
  const write = amountWriter(amounts, currency);
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
