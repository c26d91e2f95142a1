import type { AccessScope } from '#lib/auth/schema.ts';
import { firstOfMonth } from '#lib/core/dates.ts';

const monthsShown = 6;

/** The first days of the six months up to `today`'s and of the next one, which ends the last. */
export function monthsUpTo(today: string): string[] {
  return Array.from({ length: monthsShown + 1 }, (_, index) => firstOfMonth(today, index - monthsShown + 1));
}

/** Accepted of all that were answered in whole percent, half up; null where nothing was answered. */
export function winPercent(accepted: number, declined: number): number | null {
  const answered = accepted + declined;
  return answered === 0 ? null : Math.floor((200 * accepted + answered) / (2 * answered));
}

/** Whether somebody answers for the work of others: who leads a team, or may change everybody's proposals. */
export function leadsOthers(read: AccessScope, update: AccessScope | undefined): boolean {
  return read.kind === 'all' ? update?.kind === 'all' : read.teamIds.length > 0;
}
