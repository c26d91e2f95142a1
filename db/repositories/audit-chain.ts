import { asc, eq, gt, isNull, max, sql } from 'drizzle-orm';
import { beforeCommit, type DbScope } from '#db/client.ts';
import { type AuditEventRow, auditEvents, auditHead, auditLinks } from '#db/schema/index.ts';
import { beginning, hashLink } from './audit-hash.ts';
import { inBatches } from './in-batches.ts';
import { afterKeys, inOrder } from './keyset.ts';

const rowsAtOnce = 500;
const theHead = eq(auditHead.id, 1);

export type AuditHead = { sequence: number; hash: string };
export type AuditLink = AuditHead & { eventId: string; event: AuditEventRow | null };

const waiting = new WeakMap<object, AuditEventRow[]>();

/** Events of the caller's transaction, to be linked when everything else in it is done. */
export function linkAtTheEnd(scope: DbScope, events: readonly AuditEventRow[]): void {
  const before = waiting.get(scope.db);
  if (before) return void before.push(...events);
  const all = [...events];
  beforeCommit(scope, () => link(scope, all));
  waiting.set(scope.db, all);
}

async function link(scope: DbScope, events: readonly AuditEventRow[]): Promise<void> {
  const head = await reserve(scope, events.length);
  if (head) return append(scope, head, events);
  // Whoever opens the chain links what was written before, these events among it.
  const { opened } = await openChain(scope);
  if (!opened) await append(scope, (await reserve(scope, events.length)) ?? lost(), events);
}

/** Takes the end of the chain for this transaction and counts its links to it; undefined while there is no chain. */
async function reserve({ db }: DbScope, count: number): Promise<AuditHead | undefined> {
  const [head] = await db
    .update(auditHead)
    .set({ sequence: sql`${auditHead.sequence} + ${count}` })
    .where(theHead)
    .returning();
  return head && { sequence: head.sequence - count, hash: head.hash };
}

async function append({ db }: DbScope, head: AuditHead, events: readonly AuditEventRow[]): Promise<void> {
  let { sequence, hash } = head;
  const links = events.map((event) => {
    sequence += 1;
    hash = hashLink(hash, event);
    return { sequence, eventId: event.id, hash };
  });
  await inBatches(links, rowsAtOnce, (some) => db.insert(auditLinks).values([...some]));
  await db.update(auditHead).set({ hash }).where(theHead);
}

const lost = (): never => {
  throw new Error('The end of the audit chain is gone.');
};

/** Begins the chain with all that was written before there was one; does nothing where it has begun. */
export async function openChain(scope: DbScope): Promise<{ opened: boolean }> {
  const [opened] = await scope.db
    .insert(auditHead)
    .values({ id: 1, sequence: 0, hash: beginning })
    .onConflictDoNothing()
    .returning();
  for (let last: AuditEventRow | undefined; opened; ) {
    const events = await listEventsAfter(scope, last, rowsAtOnce);
    last = events.at(-1);
    if (!last) break;
    await append(scope, (await reserve(scope, events.length)) ?? lost(), events);
  }
  return { opened: opened !== undefined };
}

function listEventsAfter({ db }: DbScope, last: AuditEventRow | undefined, limit: number): Promise<AuditEventRow[]> {
  const keys = [auditEvents.at, auditEvents.id];
  return db
    .select()
    .from(auditEvents)
    .where(last && afterKeys(keys, [last.at, last.id], 'asc'))
    .orderBy(...inOrder(keys, 'asc'))
    .limit(limit);
}

/** The end of the chain; undefined until it has begun. */
export const findAuditHead = async ({ db }: DbScope): Promise<AuditHead | undefined> =>
  (await db.select({ sequence: auditHead.sequence, hash: auditHead.hash }).from(auditHead).where(theHead))[0];

/** Events that no link covers, oldest first. */
export async function listUnlinkedEvents({ db }: DbScope, limit: number): Promise<AuditEventRow[]> {
  const rows = await db
    .select({ event: auditEvents })
    .from(auditEvents)
    .leftJoin(auditLinks, eq(auditLinks.eventId, auditEvents.id))
    .where(isNull(auditLinks.eventId))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
    .limit(limit);
  return rows.map(({ event }) => event);
}

/** The link of one event. */
export async function findAuditLink({ db }: DbScope, eventId: string): Promise<AuditHead | undefined> {
  const [found] = await db
    .select({ sequence: auditLinks.sequence, hash: auditLinks.hash })
    .from(auditLinks)
    .where(eq(auditLinks.eventId, eventId));
  return found;
}

/** The links after one, in their order, each with its event where that is still there. */
export async function listAuditLinks({ db }: DbScope, after: number, limit: number): Promise<AuditLink[]> {
  const rows = await db
    .select({ link: auditLinks, event: auditEvents })
    .from(auditLinks)
    .leftJoin(auditEvents, eq(auditEvents.id, auditLinks.eventId))
    .where(gt(auditLinks.sequence, after))
    .orderBy(asc(auditLinks.sequence))
    .limit(limit);
  return rows.map(({ link, event }) => ({ ...link, event }));
}

/** The sequence of the last link; 0 without any. */
export async function lastSequence({ db }: DbScope): Promise<number> {
  const [row] = await db.select({ last: max(auditLinks.sequence) }).from(auditLinks);
  return row?.last ?? 0;
}

/** The hash that a link follows; undefined where the link before it is gone. */
export async function hashBefore({ db }: DbScope, sequence: number): Promise<string | undefined> {
  if (sequence === 1) return beginning;
  const [found] = await db
    .select({ hash: auditLinks.hash })
    .from(auditLinks)
    .where(eq(auditLinks.sequence, sequence - 1));
  return found?.hash;
}
