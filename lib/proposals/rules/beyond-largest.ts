import type { FieldError } from '#lib/core/errors.ts';
import { baseCurrency, formatMoney, maxAmountMinor } from '#lib/core/money.ts';
import { say } from '#lib/core/say.ts';
import type { ContentPrices } from './price-content.ts';

const at = (path: string): FieldError => {
  const message = say('content.beyondLargest', { most: formatMoney(maxAmountMinor, baseCurrency) });
  return { path, kind: 'invalid', message };
};

/** Which rates make a total that is more than the largest amount (business rule: Money), alone or over all locations. */
export function beyondLargest({ sites, packagePrice }: ContentPrices): FieldError[] {
  if (packagePrice) return packagePrice.base.totalMinor > maxAmountMinor ? [at('packageNet')] : [];
  const totals = sites.map(({ options }) => options.map(({ price }) => price?.base.totalMinor ?? 0));
  const each = totals.flatMap((options, site) =>
    options.flatMap((total, option) => (total > maxAmountMinor ? [at(`sites.${site}.options.${option}.net`)] : [])),
  );
  if (each.length > 0) return each;
  const least = totals.reduce((sum, options) => sum + Math.min(...options), 0);
  return least > maxAmountMinor ? [at('sites.0.options.0.net')] : [];
}
