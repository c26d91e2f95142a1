import { expect, test } from 'vitest';
import { addressOf } from './client-address.ts';

const socket = '10.0.0.1';

test.each([
  ['without proxies the field counts for nothing', 0, '203.0.113.9', socket],
  ['without the field it is the connection', 1, undefined, socket],
  ['one proxy wrote the last entry', 1, '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['of two proxies the outer one wrote the last but one', 2, '1.1.1.1, 203.0.113.9, 10.0.0.7', '203.0.113.9'],
  ['a request that went past a proxy', 2, '203.0.113.9', socket],
  ['an empty field', 1, '', socket],
])('%s', (_name, hops, forwarded, address) => {
  expect(addressOf(socket, forwarded, hops)).toBe(address);
});
