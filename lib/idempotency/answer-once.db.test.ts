import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { answerOnce, type KeptAnswer } from './answer-once.ts';

let database: TestDatabase;
const now = new Date('2026-11-24T12:00:00Z');
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const scope = (at = now) => ({ db: database.db, now: at });
const made: KeptAnswer = { status: 201, headers: { location: '/things/1' }, body: '{"id":1}' };
const once = (key: string, requestHash = 'a', principalId = 'usr_1') => ({ key, requestHash, principalId });

test('a hundred equal calls at once have one effect, and a later one gets the first answer', async () => {
  let effects = 0;
  const run = async () => {
    effects += 1;
    await new Promise(setImmediate);
    return made;
  };
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => answerOnce(scope(), once('same'), run)));
  expect(effects).toBe(1);
  expect(outcomes.filter(({ kind }) => kind === 'first')).toHaveLength(1);
  expect(outcomes.every(({ kind }) => ['first', 'in_flight', 'replayed'].includes(kind))).toBe(true);
  expect(await answerOnce(scope(), once('same'), run)).toEqual({ kind: 'replayed', answer: made });
  expect(effects).toBe(1);
});

test('a key is for one request of one caller, and for a day', async () => {
  const run = async () => made;
  await answerOnce(scope(), once('mine'), run);
  expect(await answerOnce(scope(), once('mine', 'b'), run)).toEqual({ kind: 'other_request' });
  expect(await answerOnce(scope(), once('mine', 'b', 'usr_2'), run)).toMatchObject({ kind: 'first' });
  const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
  expect(await answerOnce(scope(tomorrow), once('mine', 'b'), run)).toMatchObject({ kind: 'first' });
});

test('what failed on our side may be tried again', async () => {
  await expect(answerOnce(scope(), once('fails'), () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await answerOnce(scope(), once('fails'), async () => ({ ...made, status: 502 }));
  expect(await answerOnce(scope(), once('fails'), async () => made)).toEqual({ kind: 'first', answer: made });
});
