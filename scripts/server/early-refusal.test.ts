import { expect, test } from 'vitest';
import { earlyRefusal } from './early-refusal.ts';

const statusOf = (method: string, url: string, headers = {}) => earlyRefusal(method, url, { host, ...headers })?.status;
const host = 'localhost';

test.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s may pass', (method) => {
  expect(statusOf(method, '/proposals?client=%ff')).toBeUndefined();
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'get'])('%s is not known', (method) => {
  expect(earlyRefusal(method, '/', { host })).toMatchObject({
    status: 405,
    allow: expect.stringContaining('GET, HEAD'),
  });
});

test.each(['http://elsewhere.example/', '//elsewhere.example/', '/%ff', '/a%00b', '*', 'proposals'])(
  '%s is no address here',
  (url) => {
    expect(statusOf('GET', url)).toBe(400);
  },
);

test('a request says which host it asks', () => {
  expect(statusOf('GET', '/', { host: '' })).toBe(400);
});

test('a body comes as it is', () => {
  expect(statusOf('POST', '/', { 'content-encoding': 'gzip' })).toBe(415);
  expect(statusOf('POST', '/', { 'content-encoding': 'identity' })).toBeUndefined();
});

test('a form is small, a photo may be large', () => {
  expect(statusOf('POST', '/proposals', { 'content-length': '1000001' })).toBe(413);
  expect(statusOf('POST', '/api/desk/x', { 'content-length': '25000000' })).toBeUndefined();
  expect(statusOf('POST', '/api/desk/x', { 'content-length': '26000001' })).toBe(413);
});
