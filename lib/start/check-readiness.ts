import { processDatabase } from '#db/client.ts';
import { listDemoUsers } from '#db/repositories/people.ts';
import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { logError } from '#lib/core/log.ts';
import { env } from '#lib/env.ts';

type Part = 'database' | 'storage' | 'queue';

/** `failing` and `demo` are told only by a local installation: outsiders learn nothing but the state. */
export type Readiness = { status: 'ready' | 'not ready'; demo?: boolean; failing?: Part[] };

/** Whether this process can serve now: database and migrations, storage and queue. What fails is logged. */
export async function checkReadiness(): Promise<Readiness> {
  const checks: Record<Part, () => Promise<void>> = {
    database: async () => (await processDatabase()).check(),
    storage: () => storage().check(),
    queue: async () => (await openQueue(logError)).check(),
  };
  const failing = (await Promise.all(Object.entries(checks).map(failingPart))).filter((part) => part !== undefined);
  const status = failing.length === 0 ? 'ready' : 'not ready';
  if (env.APP_ENV !== 'local') return { status };
  if (failing.length > 0) return { status, failing };
  const demoUsers = await listDemoUsers(await processDatabase());
  return { status, demo: demoUsers.length > 0 };
}

async function failingPart([part, check]: [string, () => Promise<void>]): Promise<Part | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    logError(error, { event: 'readiness.failed', part });
    return part as Part;
  }
}
