import type { FieldError } from '#lib/core/errors.ts';
import { baseCurrency, convertToBase, formatMoney, formatRate, maxAmountMinor, parseMoney } from '#lib/core/money.ts';
import { type Said, say, saying } from '#lib/core/say.ts';
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
export type Findings = { problems: FieldError[]; notes: Said[] };

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
    return { netMinor: amountMinor, source: { from: 'given' }, entered: null };
  }
  const rate = rateOn(catalogue.rates, currency, catalogue.today);
  if (!rate) return refuse(say('content.noRateAmount', { currency }));
  const netMinor = convertToBase(amountMinor, rate);
  const said = formatMoney(amountMinor, currency);
  if (netMinor < 1 || netMinor > maxAmountMinor) return refuse(say('content.outOfReach', { said }));
  const at = formatRate(rate.perUnitScaled);
  const quoted = { rate: at, day: { day: rate.effectiveOn }, source: rate.source };
  findings.notes.push(saying('content.converted', { said, amount: formatMoney(netMinor, baseCurrency), ...quoted }));
  return { netMinor, source: { from: 'given', entered: said, rate: at }, entered: { currency, amountMinor } };
}

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
  if (named.size > 1) return refuse(say('amounts.twoCurrencies', { said: text }));
  const [currency = baseCurrency] = named;
  let total = 0;
  for (const [index, part] of parts.entries()) {
    const one = given[index];
    const plain = one?.ok && !one.currencyGiven && currency !== baseCurrency ? `${currency} ${part}` : part;
    const amount = readAmount(plain, path, catalogue, findings);
    if (!amount) return undefined;
    total += amount.netMinor;
  }
  return total <= maxAmountMinor ? total : refuse(say('content.sumOutOfReach', { words: text }));
}
