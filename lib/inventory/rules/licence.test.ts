import { expect, test } from 'vitest';
import { licenceOn } from './licence.ts';

test.each([
  [null, 'unknown', null],
  ['2026-11-19', 'expired', -1],
  ['2026-11-20', 'expiring', 0],
  ['2027-01-19', 'expiring', 60],
  ['2027-01-20', 'valid', 61],
])('a licence through %s is %s on 20 Nov 2026', (expiresOn, state, daysLeft) => {
  expect(licenceOn(expiresOn, '2026-11-20')).toEqual({ state, daysLeft });
});
