import { processDatabase } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { createMemoryLimits } from './memory-limits.ts';
import type { LimitStore } from './port.ts';
import { createPostgresLimits } from './postgres-limits.ts';

// The server's bundles each have a copy of this module; the process has one set of counters.
const shared = globalThis as { sightlineLimits?: Promise<LimitStore> };

/** The counters of this installation: in memory on SQLite's single process, in the database on Postgres. */
export function openLimits(): Promise<LimitStore> {
  shared.sightlineLimits ??= create();
  return shared.sightlineLimits;
}

async function create(): Promise<LimitStore> {
  return dialect === 'postgres' ? createPostgresLimits(await processDatabase()) : createMemoryLimits();
}
