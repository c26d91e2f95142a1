import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '#db/client.ts';
import { openRaw, type RawDatabase } from '#db/testing/empty-database.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';
import { recordAudit } from './record-audit.ts';
import { recordAudits } from './record-audits.ts';
import { tamper } from './testing/tamper.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
let raw: RawDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  raw = openRaw(database.url);
});
afterEach(async () => {
  await raw.close();
  await database.close();
});

const at = new Date('2026-11-20T08:00:00.123Z');
const ctx = (): Ctx => ({
  db: database.db,
  now: at,
  requestId: newId('request'),
  actor: { kind: 'job', name: 'Tests', rights: new Map() },
});
const entry = (entityId: string, after: Record<string, unknown> = {}) =>
  ({ action: 'test.change', entityType: 'test', entityId, after }) as const;
const write = async (count: number, from = 1) => {
  for (let index = 0; index < count; index += 1) await recordAudit(ctx(), entry(`thing ${from + index}`));
};
const insertPastTheChain = (id: string) => {
  const columns = 'id, at, actor_kind, actor_name, action, entity_type, entity_id, request_id, address';
  const moment = raw.dialect === 'postgres' ? `'2026-01-01T00:00:00Z'` : String(at.getTime());
  const values = `'${id}', ${moment}, 'user', 'A', 'test.old', 'test', 'x', 'req', ''`;
  return raw.run(`insert into audit_events (${columns}) values (${values})`);
};
const eventOf = async (sequence: number) =>
  String((await raw.run(`select event_id from audit_links where sequence = ${sequence}`))[0]?.event_id);
const findings = async (expected?: { sequence: number; hash: string }) =>
  (await verifyAudit(database, expected)).findings.map(({ kind, sequence }) => [kind, sequence]);

describe('the chain', () => {
  test('is whole after changes of every shape', async () => {
    const odd = { words: 'مارينا “x” \u2028', b: [1.5, -0, null], a: { z: 1, y: { b: true, a: [] } }, moment: at };
    await recordAudit(ctx(), {
      ...entry('one', { ...odd, gone: undefined }),
      before: { large: 9_007_199_254_740_991 },
    });
    await recordAudits(ctx(), [entry('two'), entry('three', { é: 1, e: 2, Z: 3, '10': 4, '9': 5 })]);
    await inTransaction(ctx(), async (inner) => {
      await recordAudit(inner, entry('four'));
      await inTransaction(inner, (innermost) => recordAudit(innermost, entry('five', { price: 1e21 })));
    });
    expect(await verifyAudit(database)).toMatchObject({ checked: 5, findings: [], head: { sequence: 5 } });
  });

  test('has no link of what was rolled back', async () => {
    const failing = inTransaction(ctx(), async (inner) => {
      await recordAudit(inner, entry('one'));
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    await write(1);
    expect(await verifyAudit(database)).toMatchObject({ checked: 1, findings: [] });
  });

  test('begins with what was written before there was one', async () => {
    for (const id of ['aud_1', 'aud_2', 'aud_3']) await insertPastTheChain(id);
    await write(2);
    expect(await verifyAudit(database)).toMatchObject({ checked: 5, findings: [] });
  });

  test('50 transactions at once leave no gap and no fork', async () => {
    const change = (index: number) =>
      inTransaction(ctx(), async (inner) => {
        await recordAudit(inner, entry(`first of ${index}`));
        await recordAudit(inner, entry(`second of ${index}`));
      });
    await Promise.all(Array.from({ length: 50 }, (_, index) => change(index)));
    expect(await verifyAudit(database)).toMatchObject({ checked: 100, findings: [], head: { sequence: 100 } });
  });

  test('the first ones to write at once begin it once', async () => {
    await Promise.all(['one', 'two', 'three', 'four'].map((id) => recordAudit(ctx(), entry(id))));
    expect(await verifyAudit(database)).toMatchObject({ checked: 4, findings: [] });
  });
});

describe('the trail refuses', () => {
  test.each([
    'update audit_events set action = action',
    'delete from audit_events',
    'update audit_links set hash = hash',
    'delete from audit_links',
    'delete from audit_head',
    'update audit_head set sequence = sequence - 1',
  ])('%s', async (statement) => {
    await write(1);
    await expect(raw.run(statement)).rejects.toThrow('The audit trail is only added to.');
    expect(await findings()).toEqual([]);
  });

  const columns = 'id, at, actor_kind, actor_name, action, entity_type, entity_id, request_id';
  const values = `'user', 'Somebody else', 'test.change', 'test', 'x', 'req'`;
  test.each([
    `insert or replace into audit_events (${columns}) select id, at, ${values} from audit_events`,
    `insert or replace into audit_events (rowid, ${columns}) select rowid, 'aud_other', at, ${values} from audit_events`,
    'insert or replace into audit_links (sequence, event_id, hash) select sequence, event_id, 0 from audit_links',
    'insert or replace into audit_links (sequence, event_id, hash) select sequence + 9, event_id, 0 from audit_links',
  ])('%s', async (statement) => {
    await write(1);
    const said = raw.dialect === 'postgres' ? 'syntax error' : 'The audit trail is only added to.';
    await expect(raw.run(statement)).rejects.toThrow(said);
    expect((await verifyAudit(database)).findings).toEqual([]);
  });

  test('another end in the place of the end', async () => {
    await write(2);
    const [before] = await raw.run('select sequence, hash from audit_head');
    const values = `into audit_head (id, sequence, hash) values (1, 1, 'a')`;
    const isPostgres = raw.dialect === 'postgres';
    await raw.run(isPostgres ? `insert ${values} on conflict do nothing` : `insert or replace ${values}`);
    expect(await raw.run('select sequence, hash from audit_head')).toEqual([before]);
    await write(1, 3);
    expect(await findings()).toEqual([]);
  });
});

describe('what the owner of the database does past the triggers is named', () => {
  beforeEach(() => write(6));

  test('an event that was altered', async () => {
    await tamper(raw, `update audit_events set actor_name = 'Somebody else' where id = '${await eventOf(3)}'`);
    expect((await verifyAudit(database)).findings).toEqual([
      { kind: 'altered', sequence: 3, eventId: await eventOf(3) },
    ]);
  });

  test('a link that was altered', async () => {
    await tamper(raw, `update audit_links set hash = '${'a'.repeat(64)}' where sequence = 3`);
    expect(await findings()).toEqual([['altered', 3]]);
  });

  test('an event that was taken out, alone and with its link', async () => {
    const second = await eventOf(2);
    const fourth = await eventOf(4);
    await tamper(
      raw,
      `delete from audit_events where id in ('${second}', '${fourth}')`,
      'delete from audit_links where sequence = 4',
    );
    expect(await findings()).toEqual([
      ['missing', 2],
      ['missing', 4],
    ]);
  });

  test('links that changed places', async () => {
    await tamper(
      raw,
      'update audit_links set sequence = 1000 where sequence = 2',
      'update audit_links set sequence = 2 where sequence = 5',
      'update audit_links set sequence = 5 where sequence = 1000',
    );
    expect(await findings()).toEqual(
      expect.arrayContaining([
        ['reordered', 2],
        ['reordered', 5],
      ]),
    );
  });

  test('an end that was cut off', async () => {
    await tamper(
      raw,
      `delete from audit_events where id in ('${await eventOf(5)}', '${await eventOf(6)}')`,
      'delete from audit_links where sequence > 4',
    );
    expect(await findings()).toEqual([['cut', 5]]);
  });

  test('an event that was written past the chain', async () => {
    await insertPastTheChain('aud_past');
    expect((await verifyAudit(database)).findings).toEqual([{ kind: 'unlinked', sequence: null, eventId: 'aud_past' }]);
  });

  test('an end that was cut off so that all fits, by whoever noted the old one', async () => {
    const { head } = await verifyAudit(database);
    const [fourth] = await raw.run('select hash from audit_links where sequence = 4');
    await tamper(
      raw,
      `delete from audit_events where id in ('${await eventOf(5)}', '${await eventOf(6)}')`,
      'delete from audit_links where sequence > 4',
      `update audit_head set sequence = 4, hash = '${fourth?.hash}'`,
    );
    expect(await findings()).toEqual([]);
    expect(await findings(head)).toEqual([['unexpected', 6]]);
    expect(await findings({ sequence: 4, hash: String(fourth?.hash) })).toEqual([]);
  });
});
