import { baseCurrency, maxAmountMinor, parseMoney } from '#lib/core/money.ts';
import { say } from '#lib/core/say.ts';
import { type RateCardWeeks, rateCardWeeks, type SetRateCardInput } from '#lib/inventory/schema/changes.ts';

/** What was typed, by the length in weeks. */
export type PriceText = Partial<Record<RateCardWeeks, string>>;

type ReadPrices = { prices: SetRateCardInput['prices']; problems: Partial<Record<RateCardWeeks, string>> };

/** The prices in fils that were typed, and what is wrong with the others. A rate card is in the base currency. */
export function readPrices(texts: PriceText): ReadPrices {
  const read: ReadPrices = { prices: [], problems: {} };
  for (const weeks of rateCardWeeks) {
    const text = texts[weeks]?.trim();
    if (!text) continue;
    const parsed = parseMoney(text, { defaultCurrency: baseCurrency });
    if (!parsed.ok) read.problems[weeks] = parsed.reason;
    else if (parsed.currency !== baseCurrency)
      read.problems[weeks] = say('amounts.otherCurrency', { currency: baseCurrency });
    else if (parsed.amountMinor > maxAmountMinor) read.problems[weeks] = say('amounts.tooLarge');
    else read.prices.push({ weeks, netMinor: parsed.amountMinor });
  }
  return read;
}
