import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import type { Price } from '#lib/proposals/schema/snapshot.ts';

type LineSourcesProps = {
  /** A price per column with the column's name, or one price without. */
  prices: readonly { title?: string; price: Price }[];
  /** Of a package, whose lines belong to one location each. */
  siteNames?: readonly string[];
};

/** Where every figure comes from, line by line in the base currency; folded away until somebody asks. */
export function LineSources({ prices, siteNames }: LineSourcesProps) {
  const t = useTranslations('proposalPage');
  return (
    <details className="group border-t">
      <summary className="flex list-none items-center gap-1.5 px-5 py-3 text-sm font-medium text-muted -outline-offset-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 transition-transform group-open:rotate-90 rtl:not-group-open:rotate-180"
          aria-hidden="true"
        />
        {t('sources')}
      </summary>
      <div className="grid gap-5 px-5 pb-5">
        {prices.map(({ title, price }) => (
          <div key={title ?? 'only'}>
            {title ? <p className="mb-1 text-sm font-semibold">{title}</p> : null}
            <PriceLines price={price} siteNames={siteNames} />
          </div>
        ))}
      </div>
    </details>
  );
}
