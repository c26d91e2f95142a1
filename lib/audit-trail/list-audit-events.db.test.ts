import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordAudit } from '#lib/audit/record-audit.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { getAuditEvent } from './get-audit-event.ts';
import { listAuditEvents } from './list-audit-events.ts';
import type { ListAuditEventsInput } from './schema.ts';

let desk: Desk;

const days = ['2026-11-01T06:00:00Z', '2026-11-02T06:00:00Z', '2026-11-02T21:00:00Z', '2026-11-04T06:00:00Z'];
const at = (index: number) => new Date(days[index] ?? 0);

beforeAll(async () => {
  desk = await openDesk();
  const location = { entityType: 'location', entityId: 'loc_gone' } as const;
  await recordAudit(desk.as('seller', at(0)), { action: 'location.create', ...location, after: { name: 'Gone' } });
  await recordAudit(desk.as('admin', at(1)), {
    action: 'user.grant_role',
    entityType: 'user',
    entityId: desk.userId('viewer'),
    after: { role: 'Sales' },
  });
  await recordAudit(desk.as('admin', at(2)), { action: 'location.update', ...location, outcome: 'refused' });
  const job: Ctx = { ...desk.as('admin', at(3)), actor: { kind: 'job', name: 'sweep_files', rights: new Map() } };
  await recordAudit(job, { action: 'inventory.sweep_photos', entityType: 'inventory', entityId: 'photos' });
});
afterAll(() => desk.close());

const actions = async (input: ListAuditEventsInput) =>
  (await listAuditEvents(desk.as('admin'), input)).items.map(({ action }) => action);

describe('listAuditEvents', () => {
  test('tells what happened, newest first, with the names of today', async () => {
    const { items } = await listAuditEvents(desk.as('admin'));
    expect(items).toMatchObject([
      { actor: { kind: 'job', id: null, name: 'sweep_files' }, object: { type: 'inventory', name: null } },
      { outcome: 'refused', action: 'location.update' },
      { actor: { id: desk.userId('admin') }, object: { name: 'viewer' }, after: { role: 'Sales' } },
      { object: { type: 'location', id: 'loc_gone', name: 'Gone' } },
    ]);
  });

  test('is narrowed by person, action, object, outcome and days of the business', async () => {
    expect(await actions({ actorId: desk.userId('seller') })).toEqual(['location.create']);
    expect(await actions({ action: 'user.grant_role' })).toEqual(['user.grant_role']);
    expect(await actions({ objectType: 'location' })).toEqual(['location.update', 'location.create']);
    expect(await actions({ objectType: 'user', objectId: desk.userId('viewer') })).toEqual(['user.grant_role']);
    expect(await actions({ outcome: 'refused' })).toEqual(['location.update']);
    // In Dubai the third one happened at one in the morning of the next day.
    expect(await actions({ from: '2026-11-02', to: '2026-11-02' })).toEqual(['user.grant_role']);
    expect(await actions({ from: '2026-11-03', to: '2026-11-03' })).toEqual(['location.update']);
  });

  test('goes on where it ended', async () => {
    const first = await listAuditEvents(desk.as('admin'), { limit: 3 });
    const rest = await listAuditEvents(desk.as('admin'), { limit: 3, cursor: first.nextCursor ?? '' });
    expect(rest).toMatchObject({ items: [{ action: 'location.create' }], nextCursor: null });
    await expect(listAuditEvents(desk.as('admin'), { cursor: 'elsewhere' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  test('is for those who may read it', async () => {
    await expect(listAuditEvents(desk.as('head'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('getAuditEvent', () => {
  test('tells one event and where it stands in the chain', async () => {
    const { items } = await listAuditEvents(desk.as('admin'), { action: 'user.grant_role' });
    const eventId = items[0]?.id ?? '';
    expect(await getAuditEvent(desk.as('admin'), { eventId })).toMatchObject({
      id: eventId,
      link: { sequence: 2, fits: true },
    });
  });

  test('is not found, or not for others', async () => {
    await expect(getAuditEvent(desk.as('admin'), { eventId: 'aud_none' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(getAuditEvent(desk.as('seller'), { eventId: 'aud_none' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
