import { describe, expect, it } from 'vitest';
import { isAdmin, isSessionAlive, sessionLimits } from './session-rules.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const start = new Date('2026-11-20T08:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);

const session = { createdAt: start, lastSeenAt: start, expiresAt: later(7 * dayMs), endedAt: null, sessionVersion: 3 };
const seller = { status: 'active', sessionVersion: 3, roleKeys: ['user'] };
const admin = { ...seller, roleKeys: ['user', 'admin'] };

describe('isSessionAlive', () => {
  it.each([
    ['just opened', {}, seller, 0, true],
    ['left alone for just under 8 hours', {}, seller, 8 * hourMs - 1, true],
    ['left alone for 8 hours', {}, seller, 8 * hourMs, false],
    ['in use on the seventh day', { lastSeenAt: later(7 * dayMs - 2) }, seller, 7 * dayMs - 1, true],
    ['seven days old', { lastSeenAt: later(7 * dayMs - 1) }, seller, 7 * dayMs, false],
    ['an admin away for just under half an hour', {}, admin, 30 * minuteMs - 1, true],
    ['an admin away for half an hour', {}, admin, 30 * minuteMs, false],
    ['an admin at work for 12 hours', { lastSeenAt: later(12 * hourMs - 1) }, admin, 12 * hourMs, false],
    ['ended by its owner', { endedAt: later(1) }, seller, 2, false],
    ['older than a change of the account', {}, { ...seller, sessionVersion: 4 }, 1, false],
    ['of a disabled account', {}, { ...seller, status: 'disabled' }, 1, false],
    ['of a person who was only invited', {}, { ...seller, status: 'invited' }, 1, false],
    ['with an end of its own', { expiresAt: later(5) }, seller, 5, false],
  ])('%s', (_name, changes, holder, ms, alive) => {
    expect(isSessionAlive({ ...session, ...changes }, holder, later(ms))).toBe(alive);
  });
});

it('an admin has shorter limits, whatever other roles come with it', () => {
  expect(isAdmin(['head_of_sales'])).toBe(false);
  expect(sessionLimits(['finance', 'admin'])).toEqual({ idleMs: 30 * minuteMs, wholeMs: 12 * hourMs });
  expect(sessionLimits([])).toEqual({ idleMs: 8 * hourMs, wholeMs: 7 * dayMs });
});
