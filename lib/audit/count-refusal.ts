import { type DbScope, processDatabase } from '#db/client.ts';
import { deleteRefusals, insertRefusals, type RefusalCount } from '#db/repositories/refusals.ts';
import { logError } from '#lib/core/log.ts';

export type RefusalKind = 'limit' | 'unauthenticated' | 'forbidden' | 'sign_in';

const minuteMs = 60_000;
const keptMs = 30 * 24 * 60 * minuteMs;
const storeEveryMs = 1_000;
/** Beyond so many addresses at once the rest counts together: whoever floods us does not fill the database. */
const maxPending = 5_000;

type Shared = { pending: Map<string, RefusalCount>; timer?: NodeJS.Timeout | undefined; sweptAt: number };
// The server's bundles each have a copy of this module; the process has one count.
const holder = globalThis as { sightlineRefusals?: Shared };
const shared = (): Shared => (holder.sightlineRefusals ??= { pending: new Map(), sweptAt: 0 });

/**
 * Counts a refusal of nobody in particular by minute and address; it is stored within a second, so that a flood of calls
 * is not one of writes.
 */
export function countRefusal(address: string, kind: RefusalKind, now = new Date()): void {
  const state = shared();
  const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
  const wanted = `${minute.getTime()} ${kind} ${address}`;
  const isFull = state.pending.size >= maxPending && !state.pending.has(wanted);
  const id = isFull ? `${minute.getTime()} ${kind} others` : wanted;
  const counted = state.pending.get(id) ?? { minute, kind, address: isFull ? 'others' : address, count: 0 };
  counted.count += 1;
  state.pending.set(id, counted);
  state.timer ??= setTimeout(() => void storePending().catch(logError), storeEveryMs).unref();
}

/** Stores what was counted and not stored yet, and once an hour forgets what is older than 30 days. */
export async function storeRefusals(scope: DbScope, now = new Date()): Promise<void> {
  const state = shared();
  clearTimeout(state.timer);
  state.timer = undefined;
  const rows = [...state.pending.values()];
  state.pending.clear();
  await insertRefusals(scope, rows);
  if (now.getTime() - state.sweptAt < 60 * minuteMs) return;
  state.sweptAt = now.getTime();
  await deleteRefusals(scope, new Date(now.getTime() - keptMs));
}

const storePending = async () => storeRefusals(await processDatabase());
