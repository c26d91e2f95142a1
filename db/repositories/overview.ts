import { and, count, eq, gt, gte, isNull, lte } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { apiKeys, auditEvents, type UserRow, users } from '#db/schema/index.ts';
import { inOrder } from './keyset.ts';

/** How many people there are in each status. */
export async function countUsersByStatus({ db }: DbScope): Promise<Map<UserRow['status'], number>> {
  const rows = await db.select({ status: users.status, count: count() }).from(users).groupBy(users.status);
  return new Map(rows.map((row) => [row.status, row.count]));
}

/** How many keys are in use, and how many of them end before a moment. */
export async function countKeysEnding(
  { db }: DbScope,
  now: Date,
  until: Date,
): Promise<{ live: number; ending: number }> {
  const isLive = and(isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now));
  const countOf = async (where: typeof isLive) =>
    (await db.select({ count: count() }).from(apiKeys).where(where))[0]?.count ?? 0;
  const [live, ending] = await Promise.all([countOf(isLive), countOf(and(isLive, lte(apiKeys.expiresAt, until)))]);
  return { live, ending };
}

/** When events of one action happened since a moment, at most `limit`. */
export async function listMomentsOf(
  { db }: DbScope,
  { action, since, limit }: { action: string; since: Date; limit: number },
): Promise<Date[]> {
  const rows = await db
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .where(and(eq(auditEvents.action, action), gte(auditEvents.at, since)))
    .orderBy(...inOrder([auditEvents.at, auditEvents.id], 'desc'))
    .limit(limit);
  return rows.map(({ at }) => at);
}

/** The last events of some actions, newest first. */
export async function listLatestOf({ db }: DbScope, actions: readonly string[], limit: number) {
  const newest = inOrder([auditEvents.at, auditEvents.id], 'desc');
  // One after the other: each is the head of an index, whatever else there is.
  const found = await Promise.all(
    actions.map((action) =>
      db
        .select()
        .from(auditEvents)
        .where(eq(auditEvents.action, action))
        .orderBy(...newest)
        .limit(limit),
    ),
  );
  return found
    .flat()
    .sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1))
    .slice(0, limit);
}
