import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount, joinWords } from '#lib/core/format.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import type { Price } from '#lib/proposals/schema/snapshot.ts';
import type { ToolView } from './tool-view.ts';

export const quoteView: ToolView<'quote'> = {
  doing: 'Calculating the price',
  Done: ({ data }) => {
    const { sites, packagePrice, currency, rate, notes } = data;
    const names = sites.map((site) => site.name);
    return (
      <Card title="Price check" description="Nothing is saved.">
        <div className="grid gap-5">
          {sites.flatMap(({ locationId, name, startsOn, options }) =>
            options.map(({ weeks, price }) =>
              price ? (
                <PriceOf
                  key={`${locationId} ${startsOn} ${weeks}`}
                  title={`${name}, ${formatCount(weeks, 'week')}`}
                  price={price}
                  currency={currency}
                />
              ) : null,
            ),
          )}
          {packagePrice ? (
            <PriceOf title={joinWords(names)} price={packagePrice} currency={currency} siteNames={names} />
          ) : null}
          {rate ? (
            <p className="text-xs text-muted">
              {baseCurrency} {formatRate(rate.perUnitScaled)} per {rate.currency}, {rate.source},{' '}
              {formatDate(rate.effectiveOn)}
            </p>
          ) : null}
          {notes.length > 0 ? (
            <ul className="grid gap-1 text-sm text-muted">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </Card>
    );
  },
};

type PriceOfProps = { title: string; price: Price; currency: string; siteNames?: readonly string[] };

/** One price with its lines in the base currency, and its total as the client sees it. */
function PriceOf({ title, price, currency, siteNames }: PriceOfProps) {
  return (
    <div className="grid gap-2">
      <h3 className="font-medium wrap-break-word">{title}</h3>
      <PriceLines price={price} siteNames={siteNames} />
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 font-semibold">
        <span>Total with VAT</span>
        <span className="ml-auto text-right tabular-nums">
          {formatMoney(price.base.totalMinor, baseCurrency)}
          {currency === baseCurrency ? null : (
            <span className="block">{formatMoney(price.shown.totalMinor, currency)}</span>
          )}
        </span>
      </p>
    </div>
  );
}
