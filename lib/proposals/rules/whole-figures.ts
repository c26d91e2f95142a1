import type { PriceRows, ProposalSnapshot } from '../schema/snapshot.ts';

type Priced = Pick<ProposalSnapshot, 'sites' | 'packagePrice' | 'grandTotal'>;

/**
 * What the client is shown for the whole proposal: the package, all locations added up, or the only price there is;
 * undefined where options leave it open.
 */
export function shownFigures({ packagePrice, grandTotal, sites }: Priced): PriceRows | undefined {
  const options = sites.flatMap((site) => site.options);
  return packagePrice?.shown ?? grandTotal ?? (options.length === 1 ? options[0]?.price?.shown : undefined);
}

/** The same in fils, whatever currency the client is shown. */
export function figuresInFils({ packagePrice, sites }: Omit<Priced, 'grandTotal'>): PriceRows | undefined {
  if (packagePrice) return packagePrice.base;
  const sums: PriceRows = { netMinor: 0, feeMinor: 0, municipalityMinor: 0, vatMinor: 0, totalMinor: 0 };
  for (const { options } of sites) {
    const rows = options.length === 1 ? options[0]?.price?.base : undefined;
    if (!rows) return undefined;
    for (const key of Object.keys(sums) as (keyof PriceRows)[]) sums[key] += rows[key];
  }
  return sums;
}
