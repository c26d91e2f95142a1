'use client';

import { ChevronRight } from 'lucide-react';
import { Amount, amountWriter } from '#components/proposals/amount.tsx';
import { PriceLines } from '#components/proposals/detail/line-sources.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount, joinWords } from '#lib/core/format.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import type { Price } from '#lib/proposals/schema.ts';
import { useProposalForm } from './form-context.ts';
import type { PricedSite } from './price-draft.ts';

/** What the client will pay, while typing: by the same rules that make the proposal. */
export function TotalsCard() {
  const { values, price } = useProposalForm();
  const { rate } = price;
  return (
    <Card title="Price" description={values.sites.length === 0 ? 'Choose locations to see figures.' : 'With VAT'}>
      {values.sites.length > 0 ? (
        <div className="grid gap-4">
          {price.packagePrice ? (
            <PackageTotal price={price.packagePrice} currency={price.currency} />
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
          {price.notes.length > 0 ? (
            <ul className="grid gap-1 border-t pt-3 text-xs text-muted">
              {price.notes.map((note) => (
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
          detail={`ends ${formatDate(option.endsOn)}`}
          text={write(option.price.shown.totalMinor)}
          price={option.price}
        />
      ))}
    </li>
  );
}

function PackageTotal({ price, currency }: { price: Price; currency: string }) {
  return (
    <Folded label="Package" text={formatMoney(price.shown.totalMinor, currency)} price={price} detail={undefined} />
  );
}

type FoldedProps = { label: string; detail: string | undefined; text: string; price: Price };

/** A total that opens into its lines and where each comes from. */
function Folded({ label, detail, text, price }: FoldedProps) {
  return (
    <details className="group">
      <summary className="flex list-none flex-wrap items-baseline justify-between gap-x-3 rounded-sm [&::-webkit-details-marker]:hidden">
        <span className="flex items-baseline gap-1 text-sm text-muted">
          <ChevronRight
            className="size-3.5 shrink-0 self-center transition-transform group-open:rotate-90"
            aria-hidden="true"
          />
          {label}
          {detail ? <span className="text-xs">· {detail}</span> : null}
        </span>
        <Amount text={text} size="lg" className="ml-auto" />
      </summary>
      <div className="mt-2">
        <PriceLines price={price} currency={baseCurrency} />
      </div>
    </details>
  );
}
