import { z } from 'zod';
import type { ProposalHead } from './heads.ts';

const count = z.number().int().nonnegative();
/** In fils; as text, since a sum may be larger than a number is exact. */
const sumMinor = z.string().regex(/^\d+$/);

export const MonthFigures = z.object({
  /** The first day of the month, in the business time zone. */
  month: z.iso.date(),
  /** Proposals written in this month. */
  made: count,
  /** Proposals of which a version was sent. */
  sent: count,
  /** Proposals that clients accepted, and those they declined. */
  accepted: count,
  declined: count,
  /** Of the accepted versions whose total is known. */
  valueMinor: sumMinor,
  /** Accepted of all that were answered, in whole percent; null where nothing was answered. */
  winPercent: z.number().int().min(0).max(100).nullable(),
});
export type MonthFigures = z.infer<typeof MonthFigures>;

/** One person's work: what is open now, and what happened in this month. */
export const PersonFigures = z.object({
  userId: z.string(),
  name: z.string(),
  open: count,
  sent: count,
  accepted: count,
  valueMinor: sumMinor,
});
export type PersonFigures = z.infer<typeof PersonFigures>;

export const SalesFigures = z.object({
  /** Six months, this one last. */
  months: z.array(MonthFigures),
  /** For those who lead others; the most sold first. */
  team: z.array(PersonFigures).nullable(),
});
export type SalesFigures = z.infer<typeof SalesFigures>;

export const stepKinds = ['expiring', 'drafts', 'expired', 'accepted'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What waits for a person, by what it asks of them: how many, and the first few. */
export type NextSteps = Record<StepKind, { count: number; items: ProposalHead[] }>;
