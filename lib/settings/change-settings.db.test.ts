import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { addExchangeRate } from './add-exchange-rate.ts';
import { addFee } from './add-fee.ts';
import { correctExchangeRate } from './correct-exchange-rate.ts';
import { getSettings } from './get-settings.ts';
import { listExchangeRates } from './list-exchange-rates.ts';
import { listFees } from './list-fees.ts';
import { loadSecurityPolicy } from './load-security-policy.ts';
import { removeExchangeRate } from './remove-exchange-rate.ts';
import { removeFee } from './remove-fee.ts';
import { updateBusinessSettings } from './update-business-settings.ts';
import { updateSecurityPolicy } from './update-security-policy.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const admin = () => desk.as('admin');
const head = () => desk.as('head');
const stale = (): Ctx => {
  const ctx = admin();
  if (ctx.actor.kind !== 'session') throw new Error('A person has a session.');
  return { ...ctx, actor: { ...ctx.actor, confirmedAt: new Date(testNow.getTime() - 11 * 60_000) } };
};
const rowsOf = (type: string, id: string) => listAuditEvents(desk, type, id);

describe('updateBusinessSettings', () => {
  const facts = { organisation: 'Skyline', timeZone: 'Asia/Dubai', validityDays: '30', underCardPercent: '100' };

  test('changes what is made from then on, and leaves one audit row of what changed', async () => {
    const { businessChangedAt: basedOn } = await getSettings(admin());
    await updateBusinessSettings(admin(), { ...facts, vatPercent: '7.5 %', basedOn });
    expect((await getSettings(admin())).business).toMatchObject({ vatBasisPoints: 750, organisation: 'Skyline' });
    expect(await rowsOf('settings', 'business')).toMatchObject([
      {
        action: 'settings.update_business',
        before: { vatBasisPoints: 500, organisation: '' },
        after: { vatBasisPoints: 750, organisation: 'Skyline' },
      },
    ]);
    const made = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    expect(made.snapshot.vatBasisPoints).toBe(750);
  });

  test('two who saw the same: one changes it, one is told; without a change there is no row', async () => {
    const { businessChangedAt: basedOn } = await getSettings(admin());
    const rows = (await rowsOf('settings', 'business')).length;
    const both = await Promise.allSettled(
      ['5', '6'].map((vatPercent) => updateBusinessSettings(admin(), { ...facts, vatPercent, basedOn })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
    expect(await rowsOf('settings', 'business')).toHaveLength(rows + 1);
    const now = await getSettings(admin());
    const vatPercent = String(now.business.vatBasisPoints / 100);
    await updateBusinessSettings(admin(), { ...facts, vatPercent, basedOn: now.businessChangedAt });
    expect(await rowsOf('settings', 'business')).toHaveLength(rows + 1);
  });

  test('refuses who may not, and says which field is wrong', async () => {
    const before = await getSettings(admin());
    const basedOn = before.businessChangedAt;
    const attempt = updateBusinessSettings(head(), { ...facts, vatPercent: '0', basedOn });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    const odd = { ...facts, vatPercent: '101', timeZone: 'Mars/Olympus', validityDays: '0', basedOn };
    await expect(updateBusinessSettings(admin(), odd)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'timeZone' }, { path: 'vatPercent' }, { path: 'validityDays' }],
    });
    expect(await getSettings(admin())).toEqual(before);
    await expect(getSettings(head())).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('updateSecurityPolicy', () => {
  const policy = { idleMinutes: '60', wholeHours: '24', adminIdleMinutes: '15', adminWholeHours: '8', keyDays: '90' };
  const strict = { ...policy, secondFactor: 'everybody' as const };

  test('is stored where there was none, and leaves one audit row', async () => {
    await updateSecurityPolicy(admin(), { ...strict, basedOn: null });
    expect(await loadSecurityPolicy(desk)).toEqual({
      idleMinutes: 60,
      wholeHours: 24,
      adminIdleMinutes: 15,
      adminWholeHours: 8,
      secondFactor: 'everybody',
      keyDays: 90,
    });
    expect(await rowsOf('settings', 'security')).toMatchObject([{ action: 'settings.update_security' }]);
    const late = updateSecurityPolicy(admin(), { ...strict, basedOn: null });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each<[string, () => Ctx, Partial<typeof strict>, string]>([
    ['without the permission', head, {}, 'forbidden'],
    ['without a recent sign-in', stale, {}, 'recent_sign_in_needed'],
    ['laxer than at the start', admin, { adminIdleMinutes: '31' }, 'invalid_input'],
    ['without a limit', admin, { keyDays: '366' }, 'invalid_input'],
  ])('%s nothing changes', async (_, as, change, code) => {
    const before = await getSettings(admin());
    const input = { ...strict, ...change, basedOn: before.securityChangedAt };
    await expect(updateSecurityPolicy(as(), input)).rejects.toMatchObject({ code });
    expect(await getSettings(admin())).toEqual(before);
  });
});

describe('exchange rates', () => {
  const rate = { currency: 'us dollars', perUnit: '3.7', effectiveOn: '2026-12-01', source: 'Central bank' };
  const ofDollars = async () => (await listExchangeRates(admin())).filter(({ currency }) => currency === 'USD');

  test('are added, corrected and taken back before they count, one audit row each', async () => {
    const { id } = await addExchangeRate(admin(), rate);
    await correctExchangeRate(admin(), { id, perUnit: '٣٫٦٨', source: 'Reuters', basedOn: 3_700_000 });
    expect(await ofDollars()).toMatchObject([
      { perUnit: '3.68', source: 'Reuters', state: 'upcoming', isCorrectable: true },
      { perUnit: '3.6725', state: 'in_force', isCorrectable: false },
    ]);
    const stale = correctExchangeRate(admin(), { id, perUnit: '4', source: 'x', basedOn: 3_700_000 });
    await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    await removeExchangeRate(admin(), { id });
    expect(await ofDollars()).toHaveLength(1);
    const actions = (await rowsOf('exchange_rate', id)).map(({ action }) => action);
    expect(actions).toEqual(['exchange_rate.add', 'exchange_rate.correct', 'exchange_rate.remove']);
  });

  test('what counts already stays, a day has one rate, and what is not there is not found', async () => {
    const [used] = await ofDollars();
    const id = used?.id ?? '';
    const conflict = { code: 'conflict' };
    await expect(removeExchangeRate(admin(), { id })).rejects.toMatchObject(conflict);
    const correction = { id, perUnit: '4', source: 'x', basedOn: 3_672_500 };
    await expect(correctExchangeRate(admin(), correction)).rejects.toMatchObject(conflict);
    const again = addExchangeRate(admin(), { ...rate, effectiveOn: '2026-11-01' });
    await expect(again).rejects.toMatchObject(conflict);
    expect(await ofDollars()).toEqual([used]);
    const none = { code: 'not_found' };
    await expect(removeExchangeRate(admin(), { id: 'fx_none' })).rejects.toMatchObject(none);
    await expect(correctExchangeRate(admin(), { ...correction, id: 'fx_none' })).rejects.toMatchObject(none);
  });

  test('refuse who may not, AED itself, and a rate of nothing', async () => {
    const before = await listExchangeRates(admin());
    const { id = '' } = before[0] ?? {};
    const no = { code: 'forbidden' };
    await expect(addExchangeRate(head(), rate)).rejects.toMatchObject(no);
    await expect(removeExchangeRate(head(), { id })).rejects.toMatchObject(no);
    const correction = { id, perUnit: '4', source: 'x', basedOn: 3_672_500 };
    await expect(correctExchangeRate(head(), correction)).rejects.toMatchObject(no);
    await expect(listExchangeRates(head())).rejects.toMatchObject(no);
    const odd = addExchangeRate(admin(), { ...rate, currency: 'AED', perUnit: '0', effectiveOn: 'soon', source: '' });
    await expect(odd).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'currency' }, { path: 'perUnit' }, { path: 'effectiveOn' }, { path: 'source' }],
    });
    expect(await listExchangeRates(admin())).toEqual(before);
  });
});

describe('fees', () => {
  const fee = { city: 'Dubai', amount: '600', unit: 'image/message', effectiveOn: '2026-12-01' };

  test('are added and taken back before they count, one audit row each', async () => {
    const { id } = await addFee(admin(), fee);
    await addFee(admin(), { ...fee, city: null, amount: '0' });
    expect(await listFees(admin())).toMatchObject([
      { city: null, amountMinor: 0, state: 'upcoming' },
      { city: null, amountMinor: 52_000, state: 'in_force' },
      { city: 'Dubai', amountMinor: 60_000, state: 'upcoming' },
    ]);
    await removeFee(admin(), { id });
    expect((await rowsOf('fee', id)).map(({ action }) => action)).toEqual(['fee.add', 'fee.remove']);
    await expect(removeFee(admin(), { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a fee that counts stays, and of two of one city and day one is stored', async () => {
    const used = (await listFees(admin())).find(({ state }) => state === 'in_force');
    await expect(removeFee(admin(), { id: used?.id ?? '' })).rejects.toMatchObject({ code: 'conflict' });
    const both = await Promise.allSettled(['Sharjah', ' SHARJAH '].map((city) => addFee(admin(), { ...fee, city })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
  });

  test('refuse who may not, a day gone by, another currency and what is no amount', async () => {
    const before = await listFees(admin());
    const { id = '' } = before[0] ?? {};
    await expect(addFee(head(), fee)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeFee(head(), { id })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listFees(head())).rejects.toMatchObject({ code: 'forbidden' });
    for (const [change, path] of [
      [{ effectiveOn: '2026-11-19' }, 'effectiveOn'],
      [{ amount: 'USD 20' }, 'amount'],
      [{ amount: 'about 5' }, 'amount'],
    ] as const) {
      const odd = addFee(admin(), { ...fee, city: 'Ajman', ...change });
      await expect(odd).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path }] });
    }
    expect(await listFees(admin())).toEqual(before);
  });
});
