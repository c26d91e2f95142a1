import { type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';

/** What a job of pg-boss tells, whichever of its queues it lies in. */
export type BossJob = {
  id: string;
  originId: string;
  kind: string;
  state: 'waiting' | 'running' | 'done' | 'dead';
  attempts: number;
  createdAt: Date;
  runAt: Date;
  endedAt: Date | null;
  output: unknown;
};

const deadLetters = 'dead_letters';

/**
 * The jobs of pg-boss in our words. A job that was given up lies in the queue of dead letters too, where it stays; the
 * failed one is left out.
 */
const allJobs = sql`(
  select id::text as id, coalesce(source_id, id)::text as "originId", coalesce(source_name, name) as kind,
    case
      when name = ${deadLetters} then 'dead'
      when state::text in ('created', 'retry') then 'waiting'
      when state::text = 'active' then 'running'
      else 'done'
    end as state,
    coalesce(source_retry_count, retry_count - case when state::text in ('created') then 1 else 0 end) + 1 as attempts,
    date_trunc('milliseconds', created_on) as "createdAt",
    start_after as "runAt",
    case when name = ${deadLetters} then created_on else completed_on end as "endedAt",
    coalesce(source_output, output) as output
  from pgboss.job
  where (name = ${deadLetters} and state::text = 'created')
    or (name <> ${deadLetters} and state::text in ('created', 'retry', 'active', 'completed'))
) as job`;

const instant = (value: unknown): Date | null => (value === null ? null : new Date(value as string));

async function rowsOf({ db }: DbScope, query: SQL): Promise<Record<string, unknown>[]> {
  return [...((await db.execute(query)) as unknown as Iterable<Record<string, unknown>>)];
}

function toBossJob(row: Record<string, unknown>): BossJob {
  const { createdAt, runAt, endedAt, ...same } = row;
  return { ...same, createdAt: instant(createdAt), runAt: instant(runAt), endedAt: instant(endedAt) } as BossJob;
}

type Place = { state?: BossJob['state'] | undefined; after?: { at: Date; id: string } | undefined; limit: number };

/** Jobs, the latest first. */
export async function listBossJobs(scope: DbScope, { state, after, limit }: Place): Promise<BossJob[]> {
  const fits = state ? sql`state = ${state}` : sql`true`;
  const follows = after ? sql`("createdAt", id) < (${after.at.toISOString()}::timestamptz, ${after.id})` : sql`true`;
  const query = sql`select * from ${allJobs} where ${fits} and ${follows} order by "createdAt" desc, id desc limit ${limit}`;
  return (await rowsOf(scope, query)).map(toBossJob);
}

/** How many jobs there are in each state. */
export async function countBossJobs(scope: DbScope): Promise<Map<BossJob['state'], number>> {
  const rows = await rowsOf(scope, sql`select state, count(*)::int as count from ${allJobs} group by state`);
  return new Map(rows.map(({ state, count }) => [state as BossJob['state'], Number(count)]));
}

/** When a job of each kind was last done. */
export async function listBossEnds(scope: DbScope): Promise<Map<string, Date>> {
  const query = sql`select kind, max("endedAt") as at from ${allJobs} where state = 'done' group by kind`;
  const rows = await rowsOf(scope, query);
  return new Map(rows.map(({ kind, at }) => [String(kind), new Date(at as string)]));
}

/** Takes a dead letter out; gives the job that it was, with what it was to do. */
export async function takeDeadLetter(scope: DbScope, id: string): Promise<(BossJob & { data: unknown }) | undefined> {
  const [found] = await rowsOf(scope, sql`select * from ${allJobs} where id = ${id} and state = 'dead'`);
  if (!found) return undefined;
  const [taken] = await rowsOf(
    scope,
    sql`delete from pgboss.job where name = ${deadLetters} and id = ${id}::uuid returning data`,
  );
  return taken && { ...toBossJob(found), data: taken.data };
}
