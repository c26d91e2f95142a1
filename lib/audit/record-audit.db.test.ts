import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '#db/client.ts';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { requireSelf } from '#lib/auth/context.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { recordAudit } from './record-audit.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const entry = (entityId: string) => ({ action: 'test.change', entityType: 'test', entityId }) as const;
const history = (entityId: string) => listAuditEvents(desk, 'test', entityId);

describe('recordAudit', () => {
  test('says who did what to which record, through which request, and what changed', async () => {
    const ctx = desk.as('seller');
    await recordAudit(ctx, { ...entry('one'), before: { netMinor: 1 }, after: { netMinor: 2 } });
    expect(await history('one')).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        at: testNow,
        actorKind: 'user',
        actorId: desk.userId('seller'),
        actorName: 'seller',
        via: 'ses_test',
        onBehalfOf: null,
        outcome: 'done',
        ...entry('one'),
        before: { netMinor: 1 },
        after: { netMinor: 2 },
        requestId: ctx.requestId,
        address: '127.0.0.1',
      },
    ]);
  });

  test('names the person behind the assistant, and jobs and strangers for what they are', async () => {
    const ctx = desk.as('seller');
    const assistant = { kind: 'assistant', chatId: 'cht_1', person: requireSelf(ctx), address: '127.0.0.1' } as const;
    await recordAudit({ ...ctx, actor: assistant }, entry('two'));
    await recordAudit({ ...ctx, actor: { kind: 'job', name: 'Expiry', rights: new Map() } }, entry('two'));
    await recordAudit({ ...ctx, actor: { kind: 'anonymous', address: '10.0.0.9' } }, entry('two'));
    expect(await history('two')).toMatchObject([
      { actorKind: 'assistant', via: 'cht_1', onBehalfOf: desk.userId('seller') },
      { actorKind: 'job', actorId: null, actorName: 'Expiry', onBehalfOf: null },
      { actorKind: 'anonymous', actorId: null, address: '10.0.0.9' },
    ]);
  });

  test('goes with the change: a transaction that fails leaves no row', async () => {
    const failing = inTransaction(desk.as('seller'), async (ctx) => {
      await recordAudit(ctx, entry('three'));
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await history('three')).toEqual([]);
  });

  test('a row that cannot be written fails the change', async () => {
    const ctx = desk.as('seller');
    const failing = inTransaction(ctx, async (inner) => {
      await recordAudit(inner, entry('four'));
      await recordAudit({ ...inner, requestId: null as never }, entry('four'));
    });
    await expect(failing).rejects.toThrow();
    expect(await history('four')).toEqual([]);
  });
});
