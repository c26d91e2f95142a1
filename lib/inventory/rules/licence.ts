import { daysBetween } from '#lib/core/dates.ts';
import type { Licence } from '#lib/inventory/schema.ts';

const warnFromDays = 60;

/** A site's licence on a day; it counts through its last day, and the last 60 days are a warning. */
export function licenceOn(expiresOn: string | null, today: string): Licence {
  if (expiresOn === null) return { state: 'unknown', daysLeft: null };
  const daysLeft = daysBetween(today, expiresOn);
  return { state: daysLeft < 0 ? 'expired' : daysLeft <= warnFromDays ? 'expiring' : 'valid', daysLeft };
}
