import { afterAll, beforeAll, expect, test } from 'vitest';
import { listRefusals } from '#db/repositories/refusals.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { countRefusal, storeRefusals } from './count-refusal.ts';

let database: TestDatabase;
const noon = new Date('2026-11-24T12:00:10Z');
const minute = new Date('2026-11-24T12:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('refusals are counted by minute, address and kind, over several rounds', async () => {
  for (let times = 0; times < 3; times += 1) countRefusal('203.0.113.7', 'limit', noon);
  countRefusal('203.0.113.8', 'limit', noon);
  await storeRefusals(database, noon);
  countRefusal('203.0.113.7', 'limit', noon);
  countRefusal('203.0.113.7', 'unauthenticated', noon);
  await storeRefusals(database, noon);
  const counted = await listRefusals(database, minute);
  expect(counted.map(({ address, kind, count }) => `${address} ${kind} ${count}`).sort()).toEqual([
    '203.0.113.7 limit 4',
    '203.0.113.7 unauthenticated 1',
    '203.0.113.8 limit 1',
  ]);
});

test('an attack from many addresses ends in few rows, and is forgotten after a month', async () => {
  const later = new Date('2026-12-31T12:00:10Z');
  for (let at = 0; at < 6_000; at += 1) countRefusal(`address ${at}`, 'unauthenticated', later);
  await storeRefusals(database, later);
  const counted = await listRefusals(database, new Date(0));
  expect(counted).toHaveLength(5_001);
  expect(counted.find(({ address }) => address === 'others')?.count).toBe(1_000);
});
