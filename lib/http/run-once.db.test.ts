import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { runOnce } from './run-once.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const sent = (onceKey: string, input: unknown = { name: 'A' }) => ({ name: 'createThing', onceKey, input });

test('a form that is sent twice has one effect, and both times its answer', async () => {
  let effects = 0;
  const make = async () => {
    effects += 1;
    return { number: effects };
  };
  const ctx = desk.as('seller');
  expect(await runOnce(ctx, sent('form-opened-once-1'), make)).toEqual({ number: 1 });
  expect(await runOnce(ctx, sent('form-opened-once-1'), make)).toEqual({ number: 1 });
  expect(await runOnce(desk.as('lead'), sent('form-opened-once-1'), make)).toEqual({ number: 2 });
  const changed = runOnce(ctx, sent('form-opened-once-1', { name: 'B' }), make);
  await expect(changed).rejects.toMatchObject({ code: 'conflict' });
  expect(effects).toBe(2);
});

test('what was refused may be corrected and sent again', async () => {
  const ctx = desk.as('seller');
  const refused = runOnce(ctx, sent('form-opened-once-2'), () => Promise.reject(new Error('no')));
  await expect(refused).rejects.toThrow('no');
  expect(await runOnce(ctx, sent('form-opened-once-2', { name: 'B' }), async () => 'made')).toBe('made');
});

test('a key that is none is refused', async () => {
  const attempt = runOnce(desk.as('seller'), sent('short'), async () => 'made');
  await expect(attempt).rejects.toMatchObject({ code: 'invalid_input' });
});
