import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { getBusinessSettings } from './get-business-settings.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('whoever is signed in may know what the business decided', async () => {
  expect(await getBusinessSettings(desk.as('viewer'))).toMatchObject({ timeZone: 'Asia/Dubai', vatBasisPoints: 500 });
});

test('nobody else may', async () => {
  const nobody = { ...desk.as('viewer'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
  await expect(getBusinessSettings(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
});
