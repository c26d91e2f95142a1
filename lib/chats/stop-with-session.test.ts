import { expect, test, vi } from 'vitest';
import type { Ctx } from '#lib/auth/context.ts';
import { beginAnswer } from './running-answers.ts';
import { stopWithSession } from './stop-with-session.ts';

const person = { userId: 'usr_1', rights: new Map([['assistant:use', { kind: 'all' }]]) };
const signedIn = { actor: { kind: 'session', person } } as unknown as Ctx;
const signedOut = { actor: { kind: 'anonymous', address: '' } } as unknown as Ctx;
const everyMs = 1;

test('an answer stops when its session has ended', async () => {
  const signal = beginAnswer('cht_ended');
  const stop = stopWithSession(
    { chatId: 'cht_ended', refreshCtx: async () => signedOut, reportFault: vi.fn() },
    everyMs,
  );
  await expect.poll(() => signal.aborted).toBe(true);
  stop();
});

test('an answer stops when the right is gone', async () => {
  const signal = beginAnswer('cht_right');
  const withoutRight = { actor: { kind: 'session', person: { ...person, rights: new Map() } } } as unknown as Ctx;
  const stop = stopWithSession(
    { chatId: 'cht_right', refreshCtx: async () => withoutRight, reportFault: vi.fn() },
    everyMs,
  );
  await expect.poll(() => signal.aborted).toBe(true);
  stop();
});

test('it goes on while the session counts, also when the database does not answer once', async () => {
  const signal = beginAnswer('cht_lives');
  const reportFault = vi.fn();
  const refreshCtx = vi.fn(async () => signedIn).mockRejectedValueOnce(new Error('No connection.'));
  const stop = stopWithSession({ chatId: 'cht_lives', refreshCtx, reportFault }, everyMs);
  await expect.poll(() => refreshCtx.mock.calls.length).toBeGreaterThan(3);
  stop();
  expect(signal.aborted).toBe(false);
  expect(reportFault).toHaveBeenCalledTimes(1);
});
