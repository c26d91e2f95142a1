import { formatDate } from '#lib/core/dates.ts';
import { joinWords } from '#lib/core/format.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';

/** The standard terms (business rule: Proposals, terms); a brand may have its own with the same placeholders. */
const defaultTerms: readonly string[] = [
  'Payment terms: {{payment_terms}}.',
  'Municipality fee: {{municipality_fee}}; the final amount follows once the artwork is known.',
  'An official booking order secures the site.',
  'Confirmed bookings are non-cancellable.',
  'Artwork is subject to approval.',
  'Availability is subject to change until booked.',
  'This proposal is valid through {{valid_through}}.',
  '{{currency_note}}',
];

/**
 * The terms as printed, one sentence each. A sentence is left out when one of its placeholders has nothing to say here,
 * such as the currency note of a proposal in dirhams; an unknown placeholder stays visible for the seller to see.
 */
export function fillTerms(snapshot: Omit<ProposalSnapshot, 'terms'>, templates: readonly string[] | null): string[] {
  const values = new Map([
    ['payment_terms', snapshot.paymentTerms.trim().replace(/\.$/, '')],
    ['valid_through', formatDate(snapshot.validThrough)],
    ['municipality_fee', municipalityFees(snapshot)],
    ['currency_note', currencyNote(snapshot)],
    ['brand', snapshot.brand.name],
  ]);
  return (templates ?? defaultTerms).flatMap((template) => {
    const names = [...template.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
    if (names.some((name) => values.get(name) === '')) return [];
    return [template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values.get(name) ?? whole)];
  });
}

function municipalityFees({ sites, packagePrice }: Omit<ProposalSnapshot, 'terms'>): string {
  const prices = [packagePrice, ...sites.flatMap(({ options }) => options.map(({ price }) => price))];
  const lines = prices.flatMap((price) => price?.lines ?? []).filter(({ kind }) => kind === 'municipality');
  const fees = lines.map(({ unitMinor, source }) => `${formatMoney(unitMinor, baseCurrency)} ${source.note}`);
  return joinWords([...new Set(fees)]);
}

/** Rate, date and source of the amounts that a client sees in another currency; empty for dirhams. */
export function currencyNote({ rate }: Pick<ProposalSnapshot, 'rate'>): string {
  if (rate === null) return '';
  const { currency, perUnitScaled, effectiveOn, source } = rate;
  const quoted = `${baseCurrency} ${formatRate(perUnitScaled)} per ${currency}`;
  return `Amounts in ${currency} are converted from ${baseCurrency} at ${quoted} (${formatDate(effectiveOn)}, ${source}).`;
}
