import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#db/client.ts';
import { listAuditTrail } from '#db/repositories/audit-trail.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { AppError, conflict, forbidden, notFound } from '#lib/core/errors.ts';
import { type Desk, openDesk, type PersonName, testNow } from '#lib/testing/desk-fixture.ts';
import { recordAudit } from './record-audit.ts';
import { auditedDenials } from './record-denial.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const denied = (ctx: Ctx, door: string, error: Error = notFound('proposal')) =>
  expect(auditedDenials(ctx, door, () => Promise.reject(error))).rejects.toBe(error);
const eventsOf = (name: PersonName) => listAuditTrail(desk, { actorId: desk.userId(name) }, { limit: 100 });

test('a refusal is written down after what was tried was undone', async () => {
  const refused = auditedDenials(desk.as('seller'), 'POST /proposals', () =>
    inTransaction(desk.as('seller'), async (ctx) => {
      await recordAudit(ctx, { action: 'test.change', entityType: 'test', entityId: 'one' });
      throw forbidden('access.permission', { permission: 'proposals:create' });
    }),
  );
  await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  expect(await eventsOf('seller')).toMatchObject([
    { action: 'access.refuse', outcome: 'refused', entityId: 'POST /proposals', after: { code: 'forbidden' } },
  ]);
});

test('the same refusal is written once a minute, others at most 20 times', async () => {
  for (let time = 0; time < 3; time += 1) await denied(desk.as('lead'), 'GET /proposals/P-1');
  expect(await eventsOf('lead')).toHaveLength(1);
  for (let time = 2; time < 40; time += 1) await denied(desk.as('lead'), `GET /proposals/P-${time}`);
  expect(await eventsOf('lead')).toHaveLength(20);
  await denied(desk.as('lead', new Date(testNow.getTime() + 61_000)), 'GET /proposals/P-1');
  expect(await eventsOf('lead')).toHaveLength(21);
});

test('what is no refusal, and whom nobody knows, leaves nothing', async () => {
  await denied(desk.as('viewer'), 'POST /proposals', conflict('requests.storedMeanwhile'));
  await denied(desk.as('viewer'), 'POST /proposals', new Error('It broke.'));
  expect(await eventsOf('viewer')).toEqual([]);
  const before = await listAuditTrail(desk, {}, { limit: 100 });
  const nobody: Ctx = { ...desk.as('viewer'), actor: { kind: 'anonymous', address: '192.0.2.1' } };
  await denied(nobody, 'POST /proposals', new AppError('forbidden', 'No.'));
  expect(await listAuditTrail(desk, {}, { limit: 100 })).toHaveLength(before.length);
});
