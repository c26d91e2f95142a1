'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import { Card } from '#components/ui/card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { amountWriter, baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import type { Price } from '#lib/proposals/schema/snapshot.ts';
import { useProposalForm } from './form-context.ts';
import type { Need, PricedSite } from './price-draft.ts';

/** What the client will pay, while typing: by the same rules that make the proposal. */
export function TotalsCard() {
  const t = useTranslations('proposalForm.totals');
  const words = useTranslations('proposals');
  const locale = useLocale();
  const needsOf = useNeeds();
  const { values, price, choices } = useProposalForm();
  const nameOf = (id: string) => {
    const location = choices.locations.find((one) => one.id === id);
    return location ? locationName(location, locale) : '';
  };
  const { rate } = price;
  const { notes } = price;
  return (
    <Card title={t('title')} description={t(values.sites.length === 0 ? 'empty' : 'withVat')}>
      {values.sites.length > 0 ? (
        <div className="grid gap-4">
          {price.packagePrice ? (
            <Folded
              label={words('kinds.combined')}
              text={formatMoney(price.packagePrice.shown.totalMinor, price.currency)}
              price={price.packagePrice}
              siteNames={values.sites.map(({ locationId }) => nameOf(locationId))}
            />
          ) : (
            <ul className="divide-y">
              {price.sites.map((site) => (
                <SiteTotals key={site.key} site={site} name={nameOf(site.locationId)} currency={price.currency} />
              ))}
            </ul>
          )}
          {price.packageNeeds ? (
            <p className="text-sm text-muted">{needsOf(price.packageNeeds) ?? t('later')}</p>
          ) : null}
          {price.grandTotal ? (
            <p className="border-t pt-3">
              <span className="block text-sm text-muted">{t('all')}</span>
              <Amount text={formatMoney(price.grandTotal.totalMinor, price.currency)} size="xl" />
            </p>
          ) : null}
          {rate ? (
            <p className="text-xs text-muted">
              {t('rate', {
                base: `${baseCurrency} ${formatRate(rate.perUnitScaled)}`,
                currency: rate.currency,
                source: rate.source,
                day: formatDate(rate.effectiveOn, locale),
              })}
            </p>
          ) : null}
          {notes.length > 0 ? (
            <ul className="grid gap-1 border-t pt-3 text-xs text-muted">
              {notes.map((note) => (
                <li key={note}>
                  <RuleText>{note}</RuleText>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}

/** "Needs a start date and a net rate"; nothing where nothing is missing. */
function useNeeds() {
  const t = useTranslations('proposalForm.needs');
  const format = useFormatter();
  return (needs: readonly Need[]): string | undefined => {
    const list = needs.map(({ what, isWrong }) => t(`${isWrong ? 'valid' : 'missing'}.${what}`));
    return list.length > 0 ? t('sentence', { list: format.list(list) }) : undefined;
  };
}

function SiteTotals({ site, name, currency }: { site: PricedSite; name: string; currency: string }) {
  const words = useTranslations('proposals');
  const needs = useNeeds()(site.needs);
  const write = amountWriter(
    site.options.map((option) => option.price.shown.totalMinor),
    currency,
  );
  return (
    <li className="grid gap-1.5 py-3 first:pt-0">
      <p className="font-medium wrap-anywhere">
        <bdi>{name}</bdi>
      </p>
      {needs ? <p className="text-sm text-muted">{needs}</p> : null}
      {site.options.map((option) => (
        <Folded
          key={`${option.weeks}-${option.price.base.totalMinor}`}
          label={words('weeks', { count: option.weeks })}
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
    <Disclosure label={label} aside={<Amount text={text} className="ms-auto font-semibold text-ink" />}>
      <div className="mt-2">
        <PriceLines price={price} siteNames={siteNames} />
      </div>
    </Disclosure>
  );
}
