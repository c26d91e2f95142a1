import { type Database, inTransaction, openDatabase } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { openChain } from '#db/repositories/audit-chain.ts';
import { openRaw } from '#db/testing/empty-database.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { verifyAudit } from '#lib/audit/verify-audit.ts';
import { listAuditEvents } from '#lib/audit-trail/list-audit-events.ts';
import type { ListAuditEventsInput } from '#lib/audit-trail/schema.ts';
import type { Ctx } from '#lib/auth/context.ts';
import type { Rights } from '#lib/auth/rules.ts';
import { signCursorsWith } from '#lib/core/cursor.ts';
import { newId } from '#lib/core/ids.ts';

export type ChainFigures = { verifySeconds: number; fiftyAtOnceMs: number };
/** How long each list took, in milliseconds. */
export type ListFigures = Record<string, { small: number[]; large: number[] }>;

const rounds = 60;
const limit = 3;
const [, , what = '', ...input] = process.argv;

/** Events of 8 people with 20 actions, 20 seconds apart, the last of them now: at 1,000 too each list has a second page. */
const events = (count: number) =>
  dialect === 'postgres'
    ? `insert into audit_events (id, at, actor_kind, actor_id, actor_name, action, outcome, entity_type, entity_id, before, after, request_id, address)
       select 'aud_' || lpad(n::text, 12, '0'), now() - (${count} - n) * interval '20 seconds', 'user', 'usr_' || (n / 7 % 8), 'Person',
         (array['location','proposal','company','user','role'])[(n % 5)::int + 1] || '.action_' || (n / 5 % 4),
         case when n % 11 = 0 then 'refused' else 'done' end,
         (array['location','proposal','company','user','role'])[(n % 5)::int + 1], 'obj_' || (n % 100),
         '{"net": 1}'::jsonb, '{"net": 2, "name": "Marina Gateway"}'::jsonb, 'req_' || n, '192.0.2.1'
       from generate_series(1::bigint, ${count}) as n`
    : `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})
       insert into audit_events (id, at, actor_kind, actor_id, actor_name, action, outcome, entity_type, entity_id, before, after, request_id, address)
       select 'aud_' || printf('%012d', n), 1790000000000 + n * 20000, 'user', 'usr_' || (n * 7919 % 200), 'Person', 'location.update',
         'done', 'location', 'obj_' || (n * 104729 % 5000), '{"net": 1}', '{"net": 2, "name": "Marina Gateway"}', 'req_' || n, '192.0.2.1'
       from numbers`;

signCursorsWith(Buffer.alloc(32, 1));
const [first = '', second = ''] = input;
if (what === 'chain') process.send?.(await measureChain(await filled(first, 100_000)));
else process.send?.(await measureLists(await filled(first, 1_000), await filled(second, 1_000_000)));
process.exit(0);

async function filled(url: string, count: number): Promise<Database> {
  const database = await openDatabase(url);
  await database.migrate();
  const raw = openRaw(url);
  await raw.run(events(count));
  if (dialect === 'postgres') await raw.run('vacuum analyze audit_events');
  await raw.close();
  return database;
}

function contextOn({ db }: Database): Ctx {
  const rights: Rights = new Map([['audit:read', { kind: 'all' }]]);
  const actor = { kind: 'job', name: 'Measurement', rights } as const;
  return { db, now: new Date(), requestId: newId('request'), actor };
}

async function measureChain(database: Database): Promise<ChainFigures> {
  await inTransaction(database, openChain);
  const startedAt = performance.now();
  const { checked, findings } = await verifyAudit(database);
  const verifySeconds = Math.round(performance.now() - startedAt) / 1000;
  if (checked !== 100_000 || findings.length > 0) throw new Error('The chain is not whole.');
  const entry = (index: number) => ({ action: 'test.change', entityType: 'test', entityId: `${index}` }) as const;
  const change = (index: number) => inTransaction(contextOn(database), (inner) => recordAudit(inner, entry(index)));
  const together = performance.now();
  await Promise.all(Array.from({ length: 50 }, (_, index) => change(index)));
  return { verifySeconds, fiftyAtOnceMs: Math.round(performance.now() - together) };
}

/** Each list on both databases in turn, so that what else the machine does falls on both. */
async function measureLists(small: Database, large: Database): Promise<ListFigures> {
  const figures: ListFigures = {};
  for (const [name, wanted] of Object.entries(lists())) {
    const times = { small: [] as number[], large: [] as number[] };
    for (const [size, database] of Object.entries({ small, large })) {
      await timed(database, wanted, times[size as 'small']);
    }
    times.small.length = 0;
    times.large.length = 0;
    for (let round = 0; round < rounds; round += 1) {
      await timed(small, wanted, times.small);
      await timed(large, wanted, times.large);
    }
    figures[name] = times;
  }
  return figures;
}

/** A page and the one after it. */
async function timed(database: Database, wanted: ListAuditEventsInput, times: number[]): Promise<void> {
  const startedAt = performance.now();
  const { nextCursor } = await listAuditEvents(contextOn(database), { ...wanted, limit });
  if (nextCursor) await listAuditEvents(contextOn(database), { ...wanted, limit, cursor: nextCursor });
  times.push(performance.now() - startedAt);
}

function lists(): Record<string, ListAuditEventsInput> {
  const day = new Date().toISOString().slice(0, 10);
  return {
    'the newest': {},
    'by person': { actorId: 'usr_7' },
    'by action': { action: 'role.action_3' },
    'by kind of object': { objectType: 'company' },
    'by object': { objectType: 'location', objectId: 'obj_5' },
    refused: { outcome: 'refused' },
    'of a day': { from: day, to: day },
    'by person and action': { actorId: 'usr_7', action: 'role.action_3' },
    'by person, refused': { actorId: 'usr_7', outcome: 'refused' },
    'by action, refused': { action: 'role.action_3', outcome: 'refused' },
    'by kind, refused, of a day': { objectType: 'user', outcome: 'refused', from: day, to: day },
  };
}
