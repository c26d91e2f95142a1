import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { toSentence } from '#lib/core/format.ts';
import { amountWriter, baseCurrency } from '#lib/core/money.ts';
import { placeInArabic } from '#lib/inventory/rules/place-in-arabic.ts';
import type { Price, PriceLine } from '#lib/proposals/schema/snapshot.ts';
import { unitInArabic } from '#lib/settings/rules/unit-in-arabic.ts';

type PriceLinesProps = {
  price: Price;
  /** Of a package, whose lines belong to one location each. */
  siteNames?: readonly string[];
};

/** The lines of one price in the base currency, each with its VAT and where it comes from. */
export function PriceLines({ price, siteNames = [] }: PriceLinesProps) {
  const t = useTranslations('proposals');
  const locale = useLocale();
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
              {[labelOf(line, t), siteNames[line.siteIndex ?? -1]].filter(Boolean).join(t('comma'))}
              {line.quantity > 1 ? <bdi> × {line.quantity}</bdi> : null}
            </span>
            <span className="block text-xs text-muted">{sourceOf(line, t, locale)}</span>
          </span>
          <span className="ms-auto text-end">
            <Amount text={write(line.netMinor)} size="sm" className="block" />
            <span className="block text-xs text-muted tabular-nums">
              {t('lines.lineVat', { amount: write(line.vatMinor) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

type Words = ReturnType<typeof useTranslations<'proposals'>>;
type Locale = ReturnType<typeof useLocale>;

/** By its kind; a fee schedule's row for one city names it behind a comma. */
function labelOf({ kind, label, siteIndex }: PriceLine, t: Words): string {
  if (kind !== 'municipality') return t(`lines.${kind === 'net' && siteIndex === null ? 'packageNet' : kind}`);
  return [t('lines.municipality'), ...label.split(', ').slice(1)].join(t('comma'));
}

/** The kind of source, then how it was taken; versions of earlier days have that in English words alone. */
function sourceOf({ kind, source, per }: PriceLine, t: Words, locale: Locale): string {
  const from = t(`sources.${source.from}`);
  if (kind === 'municipality' && per) return told(t, from, feeOf(per, t, locale));
  const { note = '', entered, rate, listedWeeks, spots, isSum } = source;
  if (note) return note.toLowerCase().includes(from.toLowerCase()) ? toSentence(note) : told(t, from, note);
  if (entered && rate) return t('sources.entered', { amount: entered, rate });
  if (isSum) return t('sources.sum');
  const taken = [
    ...(listedWeeks ? [t('sources.proRata', { count: listedWeeks })] : []),
    ...(spots ? [t('sources.spots', { count: spots })] : []),
  ];
  return taken.length > 0 ? told(t, from, taken.join(t('comma'))) : from;
}

const told = (t: Words, from: string, how: string) => t('sources.told', { from, how });

function feeOf({ unit, city }: NonNullable<PriceLine['per']>, t: Words, locale: Locale): string {
  const isArabic = locale === 'ar';
  const one = isArabic ? unitInArabic(unit) : unit;
  if (city === null) return t('sources.per', { unit: one });
  return t('sources.perIn', { unit: one, city: isArabic ? placeInArabic(city) : city });
}
