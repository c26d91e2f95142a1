import { afterAll, beforeAll, expect, test } from 'vitest';
import { grants, notifications, roles } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';
import { type Accounts, accountNow, openAccounts } from '#lib/testing/account-fixture.ts';
import { reportFailedJob } from './report-failed-job.ts';

let accounts: Accounts;
const ids: Record<string, string> = {};
beforeAll(async () => {
  accounts = await openAccounts();
  ids.admin = await accounts.add('admin@example.test', { role: 'admin' });
  ids.closed = await accounts.add('closed@example.test', { role: 'admin', status: 'disabled' });
  ids.former = await accounts.add('former@example.test', { role: 'admin', grantEndsAt: accountNow });
  ids.seller = await accounts.add('seller@example.test');
  ids.keeper = await accounts.add('keeper@example.test');
  const [role] = await accounts.db
    .insert(roles)
    .values({
      id: newId('role'),
      key: 'keeper',
      name: 'Keeper',
      permissions: [{ permission: 'settings:update', scope: 'all' }],
      createdAt: accountNow,
    })
    .returning();
  const grant = { userId: ids.keeper, roleId: role?.id ?? '', createdAt: accountNow };
  await accounts.db.insert(grants).values({ id: newId('grant'), ...grant });
});
afterAll(() => accounts.close());

const job = (permission: 'settings:update' | 'proposals:update'): Ctx => ({
  ...accounts.nobody(),
  actor: { kind: 'job', name: 'test', rights: new Map([[permission, { kind: 'all' }]]) },
});

test('tells whoever may change the settings now, once per job', async () => {
  const failed = { jobId: 'job_1', kind: 'sweep_files' };
  expect(await reportFailedJob(job('settings:update'), failed)).toEqual({ told: 2 });
  expect(await reportFailedJob(job('settings:update'), failed)).toEqual({ told: 0 });
  const rows = await accounts.db.select().from(notifications);
  expect(rows.map(({ userId }) => userId).sort()).toEqual([ids.admin, ids.keeper].sort());
  expect(rows[0]).toMatchObject({ kind: 'job_failed', entityId: 'job_1', data: { job: 'sweep_files' } });
});

test('refuses who may not, and tells nobody', async () => {
  const attempt = reportFailedJob(job('proposals:update'), { jobId: 'job_2', kind: 'sweep_files' });
  await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  const rows = await accounts.db.select().from(notifications);
  expect(rows.filter(({ entityId }) => entityId === 'job_2')).toEqual([]);
});
