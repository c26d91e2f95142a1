import { setTimeout as pause } from 'node:timers/promises';
import { processDatabase } from '#db/client.ts';
import { listDemoUsers } from '#db/repositories/people.ts';
import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { logError } from '#lib/core/log.ts';
import { env } from '#lib/env.ts';

const parts = ['database', 'storage', 'queue'] as const;
type Part = (typeof parts)[number];

/** `failing` and `demo` are told only by a local installation: outsiders learn nothing but the state. */
export type Readiness = { status: 'ready' | 'not ready'; demo?: boolean; failing?: Part[] };

/** Whether this process can serve now: database and migrations, storage and queue. What fails is logged. */
export async function checkReadiness(): Promise<Readiness> {
  const failing = await findFailingParts();
  const status = failing.length === 0 ? 'ready' : 'not ready';
  if (env.APP_ENV !== 'local') return { status };
  if (failing.length > 0) return { status, failing };
  const demoUsers = await listDemoUsers(await processDatabase());
  return { status, demo: demoUsers.length > 0 };
}

/** The parts of this process that do not answer now. */
export function findFailingParts(): Promise<Part[]> {
  return findFailing({
    database: async () => (await processDatabase()).check(),
    storage: () => storage().check(),
    queue: async () => (await openQueue(logError)).check(),
  });
}

/** The parts whose check rejects or takes too long, all asked at once. */
export async function findFailing(checks: Record<Part, () => Promise<void>>, timeoutMs = 3_000): Promise<Part[]> {
  const answers = await Promise.all(
    parts.map(async (part) => {
      const failure = await failureOf(checks[part], timeoutMs);
      if (failure) logError(failure, { event: 'readiness.failed', part });
      return failure ? part : undefined;
    }),
  );
  return answers.filter((part) => part !== undefined);
}

async function failureOf(check: () => Promise<void>, timeoutMs: number): Promise<unknown> {
  const timer = new AbortController();
  const tooLate = pause(timeoutMs, new Error(`No answer in ${timeoutMs} ms.`), { signal: timer.signal });
  const answer = check().then(
    () => undefined,
    (error: unknown) => error ?? new Error('It failed without a reason.'),
  );
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    timer.abort();
    tooLate.catch(() => {});
  }
}
