import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatRate } from '#lib/core/money.ts';
import type { ToolView } from './tool-view.ts';

export const quoteView: ToolView<'quote'> = {
  doing: 'Calculating the price',
  Done: ({ data }) => {
    const { sites, packagePrice, currency, rate, notes } = data;
    return (
      <Card title="Price check" description="Nothing is saved.">
        <div className="grid gap-5">
          {sites.flatMap((site) =>
            site.options.map((option) =>
              option.price ? (
                <PriceLines
                  key={`${site.locationId} ${option.weeks}`}
                  title={`${site.name}, ${option.weeks} ${option.weeks === 1 ? 'week' : 'weeks'}`}
                  price={option.price}
                  currency={currency}
                />
              ) : null,
            ),
          )}
          {packagePrice ? (
            <PriceLines title={sites.map((site) => site.name).join(', ')} price={packagePrice} currency={currency} />
          ) : null}
          {rate ? (
            <p className="text-xs text-muted">
              {rate.currency} 1 = AED {formatRate(rate.perUnitScaled)}, {formatDate(rate.effectiveOn)}, {rate.source}
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
