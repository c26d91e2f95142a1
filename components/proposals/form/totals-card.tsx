'use client';

import { ChevronRight } from 'lucide-react';
import { Amount } from '#components/proposals/amount.tsx';
import { notesBesideFigures } from '#components/proposals/notes-beside-figures.ts';
import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount, joinWords } from '#lib/core/format.ts';
import { amountWriter, baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import type { Price } from '#lib/proposals/schema/snapshot.ts';
import { useProposalForm } from './form-context.ts';
import type { PricedSite } from './price-draft.ts';

/** What the client will pay, while typing: by the same rules that make the proposal. */
export function TotalsCard() {
  const { values, price, choices } = useProposalForm();
  const nameOf = (id: string) => choices.locations.find((location) => location.id === id)?.nameEn ?? '';
  const { rate } = price;
  const notes = notesBesideFigures(price.notes, Boolean(price.packagePrice));
  return (
    <Card title="Price" description={values.sites.length === 0 ? 'Choose locations to see figures.' : 'With VAT'}>
      {values.sites.length > 0 ? (
        <div className="grid gap-4">
          {price.packagePrice ? (
            <Folded
              label="Package"
              text={formatMoney(price.packagePrice.shown.totalMinor, price.currency)}
              price={price.packagePrice}
              siteNames={values.sites.map(({ locationId }) => nameOf(locationId))}
            />
          ) : (
            <ul className="divide-y">
              {price.sites.map((site) => (
                <SiteTotals key={site.key} site={site} currency={price.currency} />
              ))}
            </ul>
          )}
          {price.packageNeeds ? <p className="text-sm text-muted">{price.packageNeeds}</p> : null}
          {price.grandTotal ? (
            <p className="border-t pt-3">
              <span className="block text-sm text-muted">Total over all locations</span>
              <Amount text={formatMoney(price.grandTotal.totalMinor, price.currency)} size="xl" />
            </p>
          ) : null}
          {rate ? (
            <p className="text-xs text-muted">
              {baseCurrency} {formatRate(rate.perUnitScaled)} per {rate.currency}, {rate.source},{' '}
              {formatDate(rate.effectiveOn)}. Every row is converted and rounded by itself.
            </p>
          ) : null}
          {notes.length > 0 ? (
            <ul className="grid gap-1 border-t pt-3 text-xs text-muted">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}

function SiteTotals({ site, currency }: { site: PricedSite; currency: string }) {
  const write = amountWriter(
    site.options.map((option) => option.price.shown.totalMinor),
    currency,
  );
  return (
    <li className="grid gap-1.5 py-3 first:pt-0">
      <p className="font-medium wrap-anywhere">{site.name}</p>
      {site.needs.length > 0 ? <p className="text-sm text-muted">Needs {joinWords(site.needs)}</p> : null}
      {site.options.map((option) => (
        <Folded
          key={`${option.weeks}-${option.price.base.totalMinor}`}
          label={formatCount(option.weeks, 'week')}
          text={write(option.price.shown.totalMinor)}
          price={option.price}
        />
      ))}
    </li>
  );
}

type FoldedProps = { label: string; text: string; price: Price; siteNames?: readonly string[] };

/** A total that opens into its lines and where each comes from. */
function Folded({ label, text, price, siteNames }: FoldedProps) {
  return (
    <details className="group">
      <summary className="flex list-none flex-wrap items-baseline justify-between gap-x-3 rounded-sm [&::-webkit-details-marker]:hidden">
        <span className="flex items-baseline gap-1 text-sm text-muted">
          <ChevronRight
            className="size-3.5 shrink-0 self-center transition-transform group-open:rotate-90"
            aria-hidden="true"
          />
          {label}
        </span>
        <Amount text={text} className="ms-auto font-semibold" />
      </summary>
      <div className="mt-2">
        <PriceLines price={price} siteNames={siteNames} />
      </div>
    </details>
  );
}
