import { useLocale, useTranslations } from 'next-intl';
import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import { Card } from '#components/ui/card.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import { siteName } from '#lib/proposals/rules/reader-words.ts';
import type { Price } from '#lib/proposals/schema/snapshot.ts';
import type { ToolView } from './tool-view.ts';

export const QuoteView: ToolView<'quote'> = ({ data }) => {
  const { sites, packagePrice, currency, rate, notes } = data;
  const [t, proposals, locale] = [useTranslations('chat.price'), useTranslations('proposals'), useLocale()];
  const names = sites.map((site) => siteName(site, locale));
  return (
    <Card title={t('title')} description={t('description')}>
      <div className="grid gap-5">
        {sites.flatMap(({ locationId, startsOn, options }, index) =>
          options.map(({ weeks, price }) =>
            price ? (
              <PriceOf
                key={`${locationId} ${startsOn} ${weeks}`}
                title={t('optionOf', { site: names[index] ?? '', length: proposals('weeks', { count: weeks }) })}
                price={price}
                currency={currency}
              />
            ) : null,
          ),
        )}
        {packagePrice ? (
          <PriceOf title={names.join(proposals('comma'))} price={packagePrice} currency={currency} siteNames={names} />
        ) : null}
        {rate ? (
          <p className="text-xs text-muted">
            {t.rich('rate', {
              amount: `${baseCurrency} ${formatRate(rate.perUnitScaled)}`,
              currency: rate.currency,
              source: rate.source,
              day: formatDate(rate.effectiveOn, locale),
              code: (chunks) => <bdi>{chunks}</bdi>,
            })}
          </p>
        ) : null}
        {notes.length > 0 ? (
          <ul className="grid gap-1 text-sm text-muted">
            {notes.map((note) => (
              <li key={note}>
                <RuleText>{note}</RuleText>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
};

type PriceOfProps = { title: string; price: Price; currency: string; siteNames?: readonly string[] };

/** One price with its lines in the base currency, and its total as the client sees it. */
function PriceOf({ title, price, currency, siteNames }: PriceOfProps) {
  const t = useTranslations('chat.price');
  return (
    <div className="grid gap-2">
      <h3 className="font-medium wrap-break-word">{title}</h3>
      <PriceLines price={price} siteNames={siteNames} />
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 font-semibold">
        <span>{t('total')}</span>
        <span dir="ltr" className="ms-auto text-end tabular-nums">
          {formatMoney(price.base.totalMinor, baseCurrency)}
          {currency === baseCurrency ? null : (
            <span className="block">{formatMoney(price.shown.totalMinor, currency)}</span>
          )}
        </span>
      </p>
    </div>
  );
}
