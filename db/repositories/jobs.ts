import { and, asc, count, desc, eq, inArray, lt, lte, max, or, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type JobRow, jobs } from '#db/schema/index.ts';
import { afterKeys, inOrder } from './keyset.ts';

/** Drizzle's SQL tag, for a queue that brings its own statements into our transaction. */
export const rawSql = sql;

/** Stores a job unless one of the same id or dedupe key is there. */
export async function insertJob({ db }: DbScope, values: typeof jobs.$inferInsert): Promise<void> {
  await db.insert(jobs).values(values).onConflictDoNothing();
}

/** Takes the job that has been due longest: waiting, or running under a lease that ran out. Raises its attempts. */
export async function takeDueJob(
  { db }: DbScope,
  kinds: readonly string[],
  now: Date,
  leasedUntil: Date,
): Promise<JobRow | undefined> {
  const isDue = or(
    and(eq(jobs.status, 'waiting'), lte(jobs.runAt, now)),
    and(eq(jobs.status, 'running'), lt(jobs.leasedUntil, now)),
  );
  const [due] = await db
    .select({ id: jobs.id, attempts: jobs.attempts })
    .from(jobs)
    .where(and(inArray(jobs.kind, [...kinds]), isDue))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1);
  if (!due) return undefined;
  const [taken] = await db
    .update(jobs)
    .set({ status: 'running', attempts: due.attempts + 1, leasedUntil })
    .where(and(eq(jobs.id, due.id), eq(jobs.attempts, due.attempts), isDue))
    .returning();
  return taken;
}

/** Changes a running job while this attempt still holds it. */
export async function updateTakenJob(
  { db }: DbScope,
  held: { id: string; attempts: number },
  change: Partial<Pick<JobRow, 'status' | 'dedupeKey' | 'runAt' | 'leasedUntil' | 'lastError' | 'endedAt'>>,
): Promise<void> {
  await db
    .update(jobs)
    .set(change)
    .where(and(eq(jobs.id, held.id), eq(jobs.attempts, held.attempts), eq(jobs.status, 'running')));
}

/** Jobs that were given up, oldest first. */
export function listDeadJobs({ db }: DbScope, limit: number): Promise<JobRow[]> {
  return db.select().from(jobs).where(eq(jobs.status, 'dead')).orderBy(asc(jobs.endedAt), asc(jobs.id)).limit(limit);
}

/** Forgets what was done before a moment; dead letters stay. */
export async function deleteDoneJobs({ db }: DbScope, endedBefore: Date): Promise<void> {
  await db.delete(jobs).where(and(eq(jobs.status, 'done'), lt(jobs.endedAt, endedBefore)));
}

type JobPlace = { state?: JobRow['status'] | undefined; after?: { at: Date; id: string } | undefined; limit: number };

/** Jobs, the latest first. */
export function listJobRows({ db }: DbScope, { state, after, limit }: JobPlace): Promise<JobRow[]> {
  const keys = [jobs.createdAt, jobs.id];
  return db
    .select()
    .from(jobs)
    .where(and(state && eq(jobs.status, state), after && afterKeys(keys, [after.at, after.id], 'desc')))
    .orderBy(...inOrder(keys, 'desc'))
    .limit(limit);
}

/** How many jobs there are in each state. */
export async function countJobRows({ db }: DbScope): Promise<Map<JobRow['status'], number>> {
  const rows = await db.select({ status: jobs.status, count: count() }).from(jobs).groupBy(jobs.status);
  return new Map(rows.map((row) => [row.status, row.count]));
}

/** When a job of each kind was last done. */
export async function listLastEnds({ db }: DbScope): Promise<Map<string, Date>> {
  const rows = await db
    .select({ kind: jobs.kind, endedAt: max(jobs.endedAt) })
    .from(jobs)
    .where(eq(jobs.status, 'done'))
    .groupBy(jobs.kind)
    .orderBy(desc(max(jobs.endedAt)));
  return new Map(rows.flatMap(({ kind, endedAt }) => (endedAt ? [[kind, endedAt]] : [])));
}

/** Puts a dead job back among those that wait; undefined where it is dead no more. */
export async function updateDeadJob({ db }: DbScope, id: string, runAt: Date): Promise<JobRow | undefined> {
  const [row] = await db
    .update(jobs)
    .set({ status: 'waiting', attempts: 0, runAt, leasedUntil: null, endedAt: null })
    .where(and(eq(jobs.id, id), eq(jobs.status, 'dead')))
    .returning();
  return row;
}
