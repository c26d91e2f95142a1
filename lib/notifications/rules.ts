import { addDays } from '#lib/core/dates.ts';
import type { NotificationKind, NotificationPreferences } from './schema.ts';

/** So long before its last valid day a proposal is said to expire. */
export const expiringDays = 3;

/** Whether a person wants to hear of a kind; what nobody decided is wanted. */
export const wants = (preferences: NotificationPreferences | null, kind: NotificationKind): boolean =>
  preferences?.[kind] !== false;

/** The last valid days of what expires soon: from today until `expiringDays` later, both inclusive. */
export const expiringPeriod = (today: string): { from: string; to: string } => ({
  from: today,
  to: addDays(today, expiringDays),
});
