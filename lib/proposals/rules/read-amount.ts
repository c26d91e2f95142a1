import { formatDate } from '#lib/core/dates.ts';
import type { FieldError } from '#lib/core/errors.ts';
import { baseCurrency, convertToBase, formatMoney, formatRate, maxAmountMinor, parseMoney } from '#lib/core/money.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { PriceSource } from '#lib/proposals/schema/snapshot.ts';
import { rateOn } from '#lib/settings/rules.ts';
import type { BusinessSettings, ExchangeRate, FeeScheduleRow } from '#lib/settings/schema.ts';
import type { EnteredAmount } from './price-content.ts';

/** A brand with its own terms, where whoever asks knows them. */
type SellingBrand = { id: string; name: string; terms?: string[] | null; termsAr?: string[] | null };

/** All that a person's words are resolved against, as of `today`. */
export type ContentCatalogue = {
  locations: readonly LocationDto[];
  brands: readonly SellingBrand[];
  rates: readonly ExchangeRate[];
  schedule: readonly FeeScheduleRow[];
  settings: BusinessSettings;
  today: string;
  /** What the client is in, where the company is known and says so. */
  clientIndustry?: string | null;
};

/** What is found on the way: what must be answered, and what is said back. */
export type Findings = { problems: FieldError[]; notes: string[] };

/** An amount in fils with where it comes from; `entered` when it was typed in another currency. */
export type ReadAmount = { netMinor: number; source: PriceSource; entered: EnteredAmount | null };

/**
 * An amount as typed, in fils: another currency is converted at today's rate and said back (business rule: Money, other
 * currencies). A problem is added and undefined given where it cannot be read.
 */
export function readAmount(
  text: string,
  path: string,
  catalogue: ContentCatalogue,
  findings: Findings,
): ReadAmount | undefined {
  const parsed = parseMoney(text, { defaultCurrency: baseCurrency });
  const refuse = (message: string) => {
    findings.problems.push({ path, kind: 'invalid', message });
    return undefined;
  };
  if (!parsed.ok) return refuse(parsed.reason);
  const { amountMinor, currency } = parsed;
  if (currency === baseCurrency) {
    return { netMinor: amountMinor, source: { from: 'given', note: 'given by the seller' }, entered: null };
  }
  const rate = rateOn(catalogue.rates, currency, catalogue.today);
  if (!rate) return refuse(noRateMessage(currency, 'Give the amount in another currency'));
  const netMinor = convertToBase(amountMinor, rate);
  const said = formatMoney(amountMinor, currency);
  if (netMinor < 1 || netMinor > maxAmountMinor) return refuse(`${said} is out of reach. Check the amount.`);
  const at = formatRate(rate.perUnitScaled);
  const quoted = `${at} (${formatDate(rate.effectiveOn)}, ${rate.source})`;
  findings.notes.push(`${said} is ${formatMoney(netMinor, baseCurrency)} at ${quoted}.`);
  return {
    netMinor,
    source: { from: 'given', note: `given as ${said}, at ${at}` },
    entered: { currency, amountMinor },
  };
}

/** The same sentence wherever a currency has no rate: never another currency in disguise. */
export const noRateMessage = (currency: string, instead: string) =>
  `There is no exchange rate for ${currency}. ${instead}, or ask an admin to add the rate.`;

/** Several productions of one campaign as one sum in fils: "3,000 + 2,000" (business rule: Inventory, static). */
export function readFeeSum(
  text: string,
  path: string,
  catalogue: ContentCatalogue,
  findings: Findings,
): number | undefined {
  const refuse = (message: string) => {
    findings.problems.push({ path, kind: 'invalid', message });
    return undefined;
  };
  const parts = text.split(/\+|&|\band\b/i).map((part) => part.trim());
  const given = parts.map((part) => parseMoney(part, { defaultCurrency: baseCurrency }));
  const named = new Set(given.flatMap((one) => (one.ok && one.currencyGiven ? [one.currency] : [])));
  if (named.size > 1) return refuse(`"${text}" names two currencies. Give one.`);
  const [currency = baseCurrency] = named;
  let total = 0;
  for (const [index, part] of parts.entries()) {
    const one = given[index];
    const plain = one?.ok && !one.currencyGiven && currency !== baseCurrency ? `${currency} ${part}` : part;
    const amount = readAmount(plain, path, catalogue, findings);
    if (!amount) return undefined;
    total += amount.netMinor;
  }
  return total <= maxAmountMinor ? total : refuse(`"${text}" is out of reach together. Check the amounts.`);
}
