import { RateLimiterRes } from 'rate-limiter-flexible';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dialect } from '#db/dialects/index.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { createMemoryLimits } from './memory-limits.ts';
import type { Limiter, LimitStore } from './port.ts';
import { createPostgresLimits } from './postgres-limits.ts';

let database: TestDatabase;
let store: LimitStore;
const openStore = () => (dialect === 'postgres' ? createPostgresLimits(database) : createMemoryLimits());

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore();
});
afterAll(() => database.close());

const allowedOf = async (limiters: Limiter[], key: string, calls: number) => {
  const answers = await Promise.allSettled(
    Array.from({ length: calls }, (_, at) => (limiters[at % limiters.length] as Limiter).consume(key)),
  );
  const refusals = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(refusals.filter((reason) => !(reason instanceof RateLimiterRes))).toEqual([]);
  return calls - refusals.length;
};

test('300 parallel calls at a limit of 100 give exactly 100', async () => {
  const limiter = await store.limiter({ name: 'parallel', points: 100, seconds: 60 });
  expect(await allowedOf([limiter], 'somebody', 300)).toBe(100);
  expect(await allowedOf([limiter], 'somebody else', 1)).toBe(1);
});

test('instances on one Postgres share the limit; in memory each counts for itself', async () => {
  const rule = { name: 'shared', points: 100, seconds: 60 };
  const limiters = await Promise.all([store.limiter(rule), openStore().limiter(rule), openStore().limiter(rule)]);
  expect(await allowedOf(limiters, 'somebody', 300)).toBe(dialect === 'postgres' ? 100 : 300);
});

test('a rule counts apart from the others, and a counter can be taken back', async () => {
  const one = await store.limiter({ name: 'one', points: 1, seconds: 60 });
  const other = await store.limiter({ name: 'other', points: 2, seconds: 60 });
  await one.consume('somebody');
  expect(await other.consume('somebody')).toMatchObject({ remainingPoints: 1, consumedPoints: 1 });
  expect(await other.get('somebody')).toMatchObject({ consumedPoints: 1 });
  await other.delete('somebody');
  expect(await other.get('somebody')).toBeNull();
});

test('a counter starts again when its time is over', async () => {
  const limiter = await store.limiter({ name: 'over', points: 2, seconds: 60 });
  await limiter.set('somebody', 2, 0.05);
  await expect.poll(() => limiter.get('somebody')).toBeNull();
  expect(await limiter.consume('somebody')).toMatchObject({ consumedPoints: 1 });
});
