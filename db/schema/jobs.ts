import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';

const jobStatuses = ['waiting', 'running', 'done', 'dead'] as const;

/** The queue of the embedded SQLite; on Postgres pg-boss keeps its own tables and this one stays empty. */
export const jobs = kit.table(
  'jobs',
  {
    id: kit.text().primaryKey(),
    kind: kit.text().notNull(),
    payload: kit.json<unknown>().notNull(),
    status: kit.choice(jobStatuses).notNull().default('waiting'),
    /** At most one waiting or running job per key. */
    dedupeKey: kit.text(),
    attempts: kit.integer().notNull().default(0),
    runAt: kit.instant().notNull(),
    leasedUntil: kit.instant(),
    lastError: kit.text(),
    createdAt: kit.instant().notNull(),
    endedAt: kit.instant(),
  },
  (t) => [
    kit.index('jobs_due').on(t.status, t.runAt),
    kit.uniqueIndex('jobs_dedupe').on(t.dedupeKey),
    kit.check('jobs_status_known', sql`${t.status} in ('waiting', 'running', 'done', 'dead')`),
  ],
);
export type JobRow = typeof jobs.$inferSelect;
