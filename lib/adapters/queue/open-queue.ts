import { directUrl, processDatabase } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { env } from '#lib/env.ts';
import { createPgBossQueue } from './pg-boss-queue.ts';
import { type Queue, queueTiming } from './port.ts';
import { createSqliteQueue } from './sqlite-queue.ts';

let opened: Promise<Queue> | undefined;

/** The queue of this process: pg-boss on Postgres, the table `jobs` on SQLite. */
export function openQueue(onError: (error: unknown) => void): Promise<Queue> {
  opened ??= create(onError);
  return opened;
}

async function create(onError: (error: unknown) => void): Promise<Queue> {
  if (dialect === 'postgres') return createPgBossQueue(directUrl(env.DATABASE_URL), queueTiming, onError);
  return createSqliteQueue(await processDatabase(), queueTiming, onError);
}
