import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  ['one hop', '203.0.113.9', '203.0.113.9'],
  ['the hop that was written last, not what a client made up', '10.0.0.1, 203.0.113.9', '203.0.113.9'],
  ['an IPv4 address written as IPv6', '::ffff:203.0.113.9', '203.0.113.9'],
  ['an IPv6 address', '2001:db8::7', '2001:db8::7'],
  ['nothing', undefined, ''],
])('%s', (_name, forwarded, address) => {
  expect(clientAddress(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}))).toBe(address);
});
