import { z } from 'zod';
import { parseCurrency } from '#lib/core/money.ts';
import { orSay, say } from '#lib/core/say.ts';
import { readScaled } from '../rules/read-scaled.ts';
import { secondFactorRules } from './security-policy.ts';

const typed = z.string().trim();

/** A number as typed, as an integer with `places` implied decimals between `least` and `most`. */
const scaled = (places: number, least: number, most: number, refusal: Parameters<typeof orSay>) =>
  typed.max(30, orSay(...refusal)).transform((text, check) => {
    const value = readScaled(text, places);
    if (value !== undefined && value >= least && value <= most) return value;
    check.addIssue({ code: 'custom', message: say(...refusal) });
    return z.NEVER;
  });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && name.includes('/');
  } catch {
    return false;
  }
}

/** When it was last changed as the person saw it; null for never. Settings that have changed since are a conflict. */
const basedOn = z.coerce.date().nullable();

export const UpdateBusinessSettingsInput = z.strictObject({
  organisation: typed.max(120),
  timeZone: typed.max(60).refine(isTimeZone, orSay('settings.timeZone')),
  /** As typed: "5", "5.5 %". */
  vatPercent: scaled(2, 0, 10_000, ['settings.vat']),
  validityDays: scaled(0, 1, 365, ['settings.validity']),
  underCardPercent: scaled(1, 0, 1_000, ['settings.underCard']),
  basedOn,
});
export type UpdateBusinessSettingsInput = z.input<typeof UpdateBusinessSettingsInput>;

const within = (least: number, most: number) => scaled(0, least, most, ['settings.between', { least, most }]);

export const UpdateSecurityPolicyInput = z.strictObject({
  idleMinutes: within(5, 480),
  wholeHours: within(1, 168),
  adminIdleMinutes: within(5, 30),
  adminWholeHours: within(1, 12),
  secondFactor: z.enum(secondFactorRules),
  keyDays: within(1, 365),
  basedOn,
});
export type UpdateSecurityPolicyInput = z.input<typeof UpdateSecurityPolicyInput>;

const day = z.iso.date(orSay('input.date'));
/** Dirhams per unit as typed: "3.6725". */
const perUnit = scaled(6, 1, 1_000_000_000_000, ['settings.rate']);
const source = typed.min(1, orSay('settings.source')).max(120);
const id = z.string().min(1).max(200);

export const AddExchangeRateInput = z.strictObject({
  currency: typed.max(40).transform((text, check) => {
    const code = parseCurrency(text);
    if (code && code !== 'AED') return code;
    check.addIssue({ code: 'custom', message: say('settings.currency') });
    return z.NEVER;
  }),
  perUnit,
  effectiveOn: day,
  source,
});
export type AddExchangeRateInput = z.input<typeof AddExchangeRateInput>;

/** `basedOn` is the rate that the person saw, scaled by 1,000,000. */
export const CorrectExchangeRateInput = z.strictObject({ id, perUnit, source, basedOn: z.number().int().positive() });
export type CorrectExchangeRateInput = z.input<typeof CorrectExchangeRateInput>;

export const RemoveExchangeRateInput = z.strictObject({ id });
export type RemoveExchangeRateInput = z.input<typeof RemoveExchangeRateInput>;

export const AddFeeInput = z.strictObject({
  /** Null for any city without a row of its own. */
  city: typed.max(60).nullable(),
  /** As typed: "520", "0.5k"; zero is an amount here. */
  amount: typed.max(60),
  unit: typed.min(1, orSay('settings.unit')).max(60),
  effectiveOn: day,
});
export type AddFeeInput = z.input<typeof AddFeeInput>;

export const RemoveFeeInput = z.strictObject({ id });
export type RemoveFeeInput = z.input<typeof RemoveFeeInput>;
