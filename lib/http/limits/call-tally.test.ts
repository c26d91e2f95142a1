import { expect, test, vi } from 'vitest';
import { createMemoryLimits } from '#lib/adapters/limits/memory-limits.ts';
import type { Actor, Person } from '#lib/auth/context.ts';
import { openCallTally } from './call-tally.ts';

// Refusals are stored in a database a second later, when these tests are over.
const countRefusal = vi.hoisted(() => vi.fn());
vi.mock('#lib/audit/count-refusal.ts', () => ({ countRefusal }));

const address = '203.0.113.9';
const person = { userId: 'usr_1' } as Person;
const anonymous: Actor = { kind: 'anonymous', address };
const session = (sessionId: string): Actor => ({
  kind: 'session',
  sessionId,
  person,
  address,
  confirmedAt: new Date(0),
});
const key: Actor = { kind: 'key', keyId: 'key_1', name: 'Feed', person, address };

function tallies() {
  const store = createMemoryLimits();
  return () => openCallTally(async () => store, true);
}

const allowed = async (
  open: ReturnType<typeof tallies>,
  calls: number,
  caller: Parameters<ReturnType<typeof open>['take']>[0],
) => {
  const answers = await Promise.allSettled(Array.from({ length: calls }, () => open().take(caller)));
  return answers.filter(({ status }) => status === 'fulfilled').length;
};

test('who is nobody may call 30 times a minute from one address', async () => {
  const open = tallies();
  expect(await allowed(open, 40, { actor: anonymous })).toBe(30);
  expect(countRefusal.mock.calls).toEqual(Array.from({ length: 10 }, () => [address, 'limit']));
  expect(await allowed(open, 1, { actor: { ...anonymous, address: '203.0.113.10' } })).toBe(1);
});

test('each session may call 300 times a minute, and chat 20 times for its person', async () => {
  const open = tallies();
  expect(await allowed(open, 30, { actor: session('ses_1'), kind: 'chat' })).toBe(20);
  expect(await allowed(open, 1, { actor: session('ses_2'), kind: 'chat' })).toBe(0);
  expect(await allowed(open, 300, { actor: session('ses_1') })).toBe(270);
});

test('a key may call as often as it says, exactly', async () => {
  expect(await allowed(tallies(), 300, { actor: key, callsPerMinute: 100 })).toBe(100);
  expect(await allowed(tallies(), 700, { actor: key })).toBe(600);
});

test('beyond a limit the caller is told when to come back', async () => {
  const open = tallies();
  await allowed(open, 5, { actor: session('ses_1'), kind: 'exports' });
  const tally = open();
  await expect(tally.take({ actor: session('ses_1'), kind: 'exports' })).rejects.toMatchObject({
    code: 'limit_exceeded',
  });
  expect(tally.headers()).toMatchObject({
    'ratelimit-policy': '"session";q=300;w=60, "exports";q=5;w=3600',
    'retry-after': '3600',
  });
});

test('where limits are off nothing counts', async () => {
  const tally = openCallTally(() => Promise.reject(new Error('not asked')), false);
  await tally.take({ actor: anonymous });
  expect(tally.headers()).toEqual({});
});
