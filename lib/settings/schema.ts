import { z } from 'zod';

/** "AED per unit", scaled by 1,000,000: USD 3.6725 is 3_672_500. `source` says who quoted it. */
export const ExchangeRate = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  perUnitScaled: z.number().int().positive(),
  effectiveOn: z.iso.date(),
  source: z.string(),
});
export type ExchangeRate = z.infer<typeof ExchangeRate>;

/** A municipality fee per image or message; `city` null means any city that has no row of its own. */
export const FeeScheduleRow = z.object({
  city: z.string().nullable(),
  amountMinor: z.number().int().nonnegative(),
  unit: z.string(),
  effectiveOn: z.iso.date(),
});
export type FeeScheduleRow = z.infer<typeof FeeScheduleRow>;

/** What the business decides once for everybody. `vatBasisPoints`: 500 is 5 %. */
export const BusinessSettings = z.object({
  /** What the company behind the brands is called; empty until somebody says so. */
  organisation: z.string().default(''),
  timeZone: z.string().default('Asia/Dubai'),
  baseCurrency: z.literal('AED').default('AED'),
  vatBasisPoints: z.number().int().min(0).max(10_000).default(500),
  validityDays: z.number().int().min(1).max(365).default(30),
  /** How far under the rate card a net may be, in tenths of a percent, before a proposal asks whether it is meant. */
  underCardPermille: z.number().int().min(0).max(1_000).default(100),
});
export type BusinessSettings = z.infer<typeof BusinessSettings>;

const states = ['in_force', 'upcoming', 'past'] as const;

/** An exchange rate with its place in time; `perUnit` is written as people do: "3.6725". */
export const ExchangeRateDto = z.object({
  id: z.string(),
  currency: z.string(),
  perUnit: z.string(),
  perUnitScaled: z.number().int().positive(),
  effectiveOn: z.string(),
  source: z.string(),
  state: z.enum(states),
  /** From today on it can still be put right: what is older has been used. */
  isCorrectable: z.boolean(),
});
export type ExchangeRateDto = z.infer<typeof ExchangeRateDto>;

/** A municipality fee with its place in time; `city` null means any city that has no row of its own. */
export const FeeDto = z.object({
  id: z.string(),
  city: z.string().nullable(),
  amountMinor: z.number().int().nonnegative(),
  unit: z.string(),
  effectiveOn: z.string(),
  state: z.enum(states),
});
export type FeeDto = z.infer<typeof FeeDto>;
