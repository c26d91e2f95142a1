import { useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { toSentence } from '#lib/core/format.ts';
import { amountWriter, baseCurrency } from '#lib/core/money.ts';
import type { Price, PriceLine } from '#lib/proposals/schema/snapshot.ts';

type PriceLinesProps = {
  price: Price;
  /** Of a package, whose lines belong to one location each. */
  siteNames?: readonly string[];
};

/** The lines of one price in the base currency, each with its VAT and where it comes from. */
export function PriceLines({ price, siteNames = [] }: PriceLinesProps) {
  const t = useTranslations('proposals');
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
            <span className="block text-xs text-muted">{sourceOf(line, t)}</span>
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

/** By its kind; a fee schedule's row for one city names it behind a comma. */
function labelOf({ kind, label, siteIndex }: PriceLine, t: Words): string {
  if (kind !== 'municipality') return t(`lines.${kind === 'net' && siteIndex === null ? 'packageNet' : kind}`);
  return [t('lines.municipality'), ...label.split(', ').slice(1)].join(t('comma'));
}

/** The kind of source, then the words of the rule that took it. */
function sourceOf({ source }: PriceLine, t: Words): string {
  const kind = t(`sources.${source.from}`);
  const isSaid = source.note.toLowerCase().includes(kind.toLowerCase());
  return source.note && !isSaid ? `${kind}: ${source.note}` : toSentence(source.note || kind);
}
