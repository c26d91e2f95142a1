import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRefusals } from '#db/repositories/refusals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { listSensitiveEvents } from '#lib/audit-trail/list-sensitive-events.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { getHealth } from './get-health.ts';
import { getKeyCounts } from './get-key-counts.ts';
import { getPeopleCounts } from './get-people-counts.ts';
import { getRefusalCounts } from './get-refusal-counts.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const hoursAgo = (hours: number) => new Date(testNow.getTime() - hours * 3_600_000);

describe('the overview', () => {
  test('counts people and keys', async () => {
    expect(await getPeopleCounts(desk.as('admin'))).toEqual({ active: 7, invited: 0, disabled: 0 });
    expect(await getKeyCounts(desk.as('admin'))).toEqual({ live: 0, ending: 0 });
  });

  test('counts failed sign-ins of known and unknown accounts, and limits, by hour', async () => {
    const refused = { action: 'user.sign_in_refused', entityType: 'user', entityId: desk.userId('seller') } as const;
    await recordAudit(desk.as('seller', hoursAgo(0.5)), refused);
    await recordAudit(desk.as('seller', hoursAgo(30)), refused);
    const counted = { address: '192.0.2.1', count: 3 };
    await insertRefusals(desk, [
      { ...counted, kind: 'sign_in', minute: hoursAgo(1.5) },
      { ...counted, kind: 'limit', minute: hoursAgo(23.5) },
      { ...counted, kind: 'limit', minute: hoursAgo(25) },
    ]);
    const { signIns, limits } = await getRefusalCounts(desk.as('admin'));
    expect(signIns.slice(-2)).toEqual([3, 1]);
    expect(signIns.slice(0, -2)).toEqual(Array.from({ length: 22 }, () => 0));
    expect([limits[0], ...limits.slice(1)]).toEqual([3, ...Array.from({ length: 23 }, () => 0)]);
  });

  test('tells the latest events that deserve a look, and no others', async () => {
    const user = { entityType: 'user', entityId: desk.userId('viewer') } as const;
    for (let step = 0; step < 8; step += 1) {
      const action = step % 2 === 0 ? 'user.grant_role' : 'user.revoke_role';
      await recordAudit(desk.as('admin', hoursAgo(8 - step)), { action, ...user, after: { step } });
    }
    await recordAudit(desk.as('admin'), { action: 'user.update_profile', ...user });
    const { items } = await listSensitiveEvents(desk.as('admin'));
    expect(items.map(({ after }) => after?.step)).toEqual([7, 6, 5, 4, 3, 2]);
  });

  test('is told to nobody without the right for each of its parts', async () => {
    for (const part of [getKeyCounts, getRefusalCounts, listSensitiveEvents, getHealth]) {
      await expect(part(desk.as('head'))).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(getPeopleCounts(desk.as('seller'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
