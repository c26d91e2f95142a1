import { z } from 'zod';

const upTo = (least: number, most: number) => z.number().int().min(least).max(most);

/** Who must show a code beside the password; admins always do in production. */
export const secondFactorRules = ['admins', 'everybody'] as const;

/** What the business demands of sessions and keys; nothing of it may be laxer than what stands here at the start. */
export const SecurityPolicy = z.object({
  /** How long a session lasts unused, and altogether. */
  idleMinutes: upTo(5, 480).default(480),
  wholeHours: upTo(1, 168).default(168),
  adminIdleMinutes: upTo(5, 30).default(30),
  adminWholeHours: upTo(1, 12).default(12),
  secondFactor: z.enum(secondFactorRules).default('admins'),
  /** How long a key lasts at the most. */
  keyDays: upTo(1, 365).default(365),
});
export type SecurityPolicy = z.infer<typeof SecurityPolicy>;
