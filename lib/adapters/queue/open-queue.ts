import { directUrl, processDatabase } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { env } from '#lib/env.ts';
import { createPgBossQueue } from './pg-boss-queue.ts';
import { type Queue, queueTiming } from './port.ts';
import { createSqliteQueue } from './sqlite-queue.ts';

// The server's bundles each have a copy of this module; the process has one queue.
const shared = globalThis as { sightlineQueue?: Promise<Queue> };

/** The queue of this process: pg-boss on Postgres, the table `jobs` on SQLite. */
export function openQueue(onError: (error: unknown) => void): Promise<Queue> {
  shared.sightlineQueue ??= create(onError);
  return shared.sightlineQueue;
}

async function create(onError: (error: unknown) => void): Promise<Queue> {
  const scope = await processDatabase();
  if (dialect === 'sqlite') return createSqliteQueue(scope, queueTiming, onError);
  return createPgBossQueue({ url: directUrl(env.DATABASE_URL), scope }, queueTiming, onError);
}
