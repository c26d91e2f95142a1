import { useTranslations } from 'next-intl';
import { PriceLines } from '#components/proposals/price-lines-card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
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
    <Disclosure label={t('sources')} row>
      <div className="grid gap-5 px-5 pb-5">
        {prices.map(({ title, price }) => (
          <div key={title ?? 'only'}>
            {title ? <p className="mb-1 text-sm font-semibold">{title}</p> : null}
            <PriceLines price={price} siteNames={siteNames} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
