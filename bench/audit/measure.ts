import { type Database, inTransaction, openDatabase } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { openChain } from '#db/repositories/audit-chain.ts';
import { openRaw } from '#db/testing/empty-database.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { verifyAudit } from '#lib/audit/verify-audit.ts';
import { listAuditEvents } from '#lib/audit-trail/list-audit-events.ts';
import type { ListAuditEventsInput } from '#lib/audit-trail/schema.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { signCursorsWith } from '#lib/core/cursor.ts';
import { newId } from '#lib/core/ids.ts';
import { quantile } from '../quantile.ts';

export type AuditFigures = { verifySeconds: number; fiftyAtOnceMs: number; p95Ms: Record<string, number> };

const rounds = 40;
const url = process.env.DATABASE_URL ?? '';
const [, , what = '', size = ''] = process.argv;
const figures: AuditFigures = { verifySeconds: 0, fiftyAtOnceMs: 0, p95Ms: {} };

/** Events of 200 people and 20 actions on 5,000 objects, a minute apart, the last of them now. */
const events = (count: number) =>
  dialect === 'postgres'
    ? `insert into audit_events (id, at, actor_kind, actor_id, actor_name, action, outcome, entity_type, entity_id, before, after, request_id, address)
       select 'aud_' || lpad(n::text, 12, '0'), now() - (${count} - n) * interval '20 seconds', 'user', 'usr_' || (n * 7919 % 200), 'Person',
         (array['location','proposal','company','user','role'])[(n % 5)::int + 1] || '.action_' || (n % 4),
         case when n % 97 = 0 then 'refused' else 'done' end,
         (array['location','proposal','company','user','role'])[(n % 5)::int + 1], 'obj_' || (n * 104729 % 5000),
         '{"net": 1}'::jsonb, '{"net": 2, "name": "Marina Gateway"}'::jsonb, 'req_' || n, '192.0.2.1'
       from generate_series(1::bigint, ${count}) as n`
    : `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})
       insert into audit_events (id, at, actor_kind, actor_id, actor_name, action, outcome, entity_type, entity_id, before, after, request_id, address)
       select 'aud_' || printf('%012d', n), 1790000000000 + n * 20000, 'user', 'usr_' || (n * 7919 % 200), 'Person', 'location.update',
         'done', 'location', 'obj_' || (n * 104729 % 5000), '{"net": 1}', '{"net": 2, "name": "Marina Gateway"}', 'req_' || n, '192.0.2.1'
       from numbers`;

signCursorsWith(Buffer.alloc(32, 1));
const database = await openDatabase(url);
await database.migrate();
await fill();
if (what === 'verify') await measureChain(database);
else await measureLists(database);
process.send?.(figures);
await database.close();
process.exit(0);

async function fill(): Promise<void> {
  const raw = openRaw(url);
  await raw.run(events(Number(size)));
  if (dialect === 'postgres') await raw.run('analyze audit_events');
  await raw.close();
}

function ctx(): Ctx {
  const rights = new Map([['audit:read', { kind: 'all' as const }]]);
  const actor = { kind: 'job', name: 'Measurement', rights } as const;
  return { db: database.db, now: new Date(), requestId: newId('request'), actor };
}

async function measureChain(opened: Database): Promise<void> {
  await inTransaction(opened, openChain);
  const startedAt = performance.now();
  const { checked, findings } = await verifyAudit(opened);
  figures.verifySeconds = Math.round(performance.now() - startedAt) / 1000;
  if (checked !== Number(size) || findings.length > 0) throw new Error('The chain is not whole.');
  const entry = (index: number) => ({ action: 'test.change', entityType: 'test', entityId: `${index}` }) as const;
  const change = (index: number) => inTransaction(ctx(), (inner) => recordAudit(inner, entry(index)));
  const together = performance.now();
  await Promise.all(Array.from({ length: 50 }, (_, index) => change(index)));
  figures.fiftyAtOnceMs = Math.round(performance.now() - together);
}

async function measureLists(_opened: Database): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const lists: Record<string, ListAuditEventsInput> = {
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
  for (const [name, input] of Object.entries(lists)) {
    const second = await listAuditEvents(ctx(), input);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now();
      await listAuditEvents(ctx(), round % 2 === 0 ? input : { ...input, cursor: second.nextCursor ?? undefined });
      times.push(performance.now() - startedAt);
    }
    figures.p95Ms[name] = Math.round(quantile(times, 0.95) * 10) / 10;
  }
}
