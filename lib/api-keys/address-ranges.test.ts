import { expect, test } from 'vitest';
import { isInRanges, toRange } from './address-ranges.ts';

test.each([
  ['203.0.113.7', '203.0.113.7/32'],
  ['203.0.113.9/24', '203.0.113.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.7/32'],
  ['::ffff:203.0.113.0/120', '203.0.113.0/24'],
  ['2001:DB8::1/32', '2001:db8::/32'],
  ['10.1', undefined],
  ['0x7f.1', undefined],
  ['203.0.113.0/33', undefined],
  ['::ffff:0:0/32', undefined],
  ['everywhere', undefined],
])('%s is the range %s', (text, range) => {
  expect(toRange(text)).toBe(range);
});

test.each([
  ['203.0.113.7', ['203.0.113.0/24'], true],
  ['203.0.114.7', ['203.0.113.0/24'], false],
  ['::ffff:203.0.113.7', ['203.0.113.0/24'], true],
  ['2001:db8::5', ['203.0.113.0/24', '2001:db8::/64'], true],
  ['2001:db9::5', ['2001:db8::/64'], false],
  ['203.0.113.7', ['::/0'], false],
  ['', ['203.0.113.0/24'], false],
  ['unknown', ['0.0.0.0/0'], false],
  ['unknown', [], true],
])('%s in %j: %s', (address, ranges, inside) => {
  expect(isInRanges(address, ranges)).toBe(inside);
});
