import { z } from 'zod';

export const PeopleCounts = z.object({ active: z.number(), invited: z.number(), disabled: z.number() });
export type PeopleCounts = z.infer<typeof PeopleCounts>;

export const KeyCounts = z.object({ live: z.number(), ending: z.number() });
export type KeyCounts = z.infer<typeof KeyCounts>;

/** The last 24 hours, the oldest first. */
const Hours = z.array(z.number()).length(24);
export const RefusalCounts = z.object({ signIns: Hours, limits: Hours });
export type RefusalCounts = z.infer<typeof RefusalCounts>;

export const healthParts = ['database', 'storage', 'queue'] as const;
export const Health = z.object({ failing: z.array(z.enum(healthParts)) });
export type Health = z.infer<typeof Health>;
