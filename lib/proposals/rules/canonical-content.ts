import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { EnteredAmount, ResolvedContent } from './price-content.ts';

/**
 * Resolved content in the shape of a person's words again, with nothing left to interpret: ids, ISO dates, whole weeks
 * and full amounts. A revision starts from it, so "next month" still means what it meant.
 */
export function canonicalContent(resolved: ResolvedContent, said: ProposalContent): ProposalContent {
  const { packageNet } = resolved;
  return {
    kind: resolved.kind,
    client: resolved.clientName ?? undefined,
    contactName: resolved.contactName ?? undefined,
    agency: resolved.agencyName ?? undefined,
    brand: resolved.brandId ?? undefined,
    sites: resolved.sites.map(({ location, startsOn, spots, productionFeeMinor, options }) => ({
      location: location.id,
      startsOn,
      spots,
      productionFee: productionFeeMinor === null ? undefined : formatMoney(productionFeeMinor, baseCurrency),
      options: options.map(({ weeks, netMinor, entered }) => ({
        duration: `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
        net: netMinor === null ? undefined : amountOf(netMinor, entered),
      })),
    })),
    packageNet: packageNet ? amountOf(packageNet.netMinor, packageNet.entered) : undefined,
    municipalityQuantity: resolved.municipalityQuantity,
    paymentTerms: resolved.paymentTerms ?? undefined,
    currency: resolved.currency,
    language: resolved.language,
    notes: resolved.notes ?? undefined,
    confirmed: said.confirmed,
  };
}

/** As it was typed, so that a rate in dollars follows the exchange rate of the next version. */
function amountOf(netMinor: number, entered: EnteredAmount | null): string {
  return entered ? formatMoney(entered.amountMinor, entered.currency) : formatMoney(netMinor, baseCurrency);
}
