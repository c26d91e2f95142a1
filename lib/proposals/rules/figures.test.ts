import { expect, test } from 'vitest';
import type { AccessScope } from '#lib/auth/schema.ts';
import { leadsOthers, monthsUpTo, winPercent } from './figures.ts';

test('the months are six and the end of the last, over the turn of a year too', () => {
  const months = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'];
  expect(monthsUpTo('2027-01-31')).toEqual(months);
});

test.each([
  [0, 0, null],
  [0, 3, 0],
  [1, 2, 33],
  [2, 1, 67],
  [1, 1, 50],
  [1, 7, 13],
  [4, 0, 100],
])('%i accepted and %i declined are %s %%', (accepted, declined, percent) => {
  expect(winPercent(accepted, declined)).toBe(percent);
});

const all: AccessScope = { kind: 'all' };
const own: AccessScope = { kind: 'some', ownerId: 'usr_1', teamIds: [] };
const led: AccessScope = { kind: 'some', ownerId: 'usr_1', teamIds: ['team_1'] };

test.each([
  ['a seller', own, own, false],
  ['a lead', led, own, true],
  ['a head', all, all, true],
  ['who reads all and changes nothing', all, undefined, false],
])('%s', (_, read, update, leads) => {
  expect(leadsOthers(read, update)).toBe(leads);
});
