import { request as send } from 'node:http';
import { connect } from 'node:net';
import type { APIResponse } from '@playwright/test';
import { expect, test } from './desk.ts';

const onEvery = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
};
const json = 'application/problem+json';

function expectHeaders(answer: APIResponse): void {
  const headers = answer.headers();
  expect(headers).toMatchObject(onEvery);
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
  if (!answer.url().match(/_next\/static|\.svg|\.webp/)) expect(headers['cache-control']).toMatch(/no-store/);
}

/** What a browser or a script may ask, and with which status it is answered; signed in where `as` names somebody. */
const asked: { what: string; method?: string; path: string; status: number; headers?: Record<string, string> }[] = [
  { what: 'a page', path: '/sign-in', status: 200 },
  { what: 'a page behind the sign-in', path: '/proposals', status: 307 },
  { what: 'an address that is not there', path: '/nowhere/at/all', status: 307 },
  { what: 'a file', path: '/favicon.svg', status: 200 },
  { what: 'a file that is not there', path: '/_next/static/chunks/none.js', status: 404 },
  { what: 'health', path: '/api/health/live', status: 200 },
  { what: 'data without a session', path: '/api/desk/companies', status: 401 },
  { what: 'an API address that is not there', path: '/api/nowhere', status: 404 },
  { what: 'a method that a route does not know', method: 'DELETE', path: '/api/desk/companies', status: 405 },
  { what: 'a method that a page does not know', method: 'PUT', path: '/sign-in', status: 405 },
  { what: 'a method that nobody knows', method: 'PROPFIND', path: '/', status: 405 },
  { what: 'TRACE', method: 'TRACE', path: '/', status: 405 },
  { what: 'an address that is no text', path: '/proposals/%ff', status: 400 },
  { what: 'a NUL in an address', path: '/proposals/%00', status: 400 },
  {
    what: 'a packed body',
    method: 'POST',
    path: '/api/chat',
    status: 415,
    headers: { 'content-encoding': 'gzip', 'sec-fetch-site': 'same-origin' },
  },
  { what: 'a form of another site', method: 'POST', path: '/sign-in', status: 403, headers: { origin: 'https://a.b' } },
  { what: 'an origin that is none', method: 'POST', path: '/sign-in', status: 403, headers: { origin: 'http://[' } },
  {
    what: 'an action that is not there',
    method: 'POST',
    path: '/sign-in',
    status: 409,
    headers: { 'next-action': '00'.repeat(21), 'sec-fetch-site': 'same-origin' },
  },
];

for (const { what, method = 'GET', path, status, headers = {} } of asked) {
  test(`${what} is answered ${status}, with every header`, async ({ request }) => {
    const answer = await request.fetch(path, { method, headers, maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expectHeaders(answer);
    if (status === 405) expect(answer.headers().allow).toContain('GET');
    if (status === 401) expect(answer.headers()['www-authenticate']).toBeTruthy();
    expect(await answer.text()).not.toMatch(/\bat .+:\d+:\d+|node_modules|\/work\//);
  });
}

test('scripts have no source maps, neither beside them nor in them', async ({ request }) => {
  const page = await (await request.get('/sign-in')).text();
  const scripts = [...new Set(page.match(/\/_next\/static\/[^"'\s\\]+\.js/g))];
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) {
    expect(await (await request.get(script)).text()).not.toContain('sourceMappingURL');
    expect((await request.get(`${script}.map`)).status()).toBe(404);
  }
});

test('a page that is not there, or not for this person, has its real status', async ({ as }) => {
  const { request } = await as('viewer');
  const statusOf = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expectHeaders(answer);
    return answer.status();
  };
  expect(await statusOf('/proposals')).toBe(200);
  for (const path of ['/proposals/OOH-2020-0001', '/inventory/none', '/companies/cmp_none', '/nowhere']) {
    expect(`${path} ${await statusOf(path)}`).toBe(`${path} 404`);
  }
  for (const path of ['/inventory/new', '/admin/brands', '/proposals/new']) {
    expect(`${path} ${await statusOf(path)}`).toBe(`${path} 403`);
  }
});

test('what a client writes into X-Forwarded-For and other headers of proxies counts for nothing', async ({ as }) => {
  const { request } = await as('sales');
  const headers = { 'x-forwarded-for': '203.0.113.5', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp' };
  const answer = await request.get('/api/desk/notifications', { headers });
  expect(answer.status()).toBe(200);
  const redirect = await request.get('/proposals', { headers: { ...headers, cookie: '' }, maxRedirects: 0 });
  expect(redirect.headers().location ?? '').not.toContain('evil.example');
});

/** Writes bytes to the server and gives what it says until it hangs up. */
function sayRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let said = '';
    socket.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    socket.once('close', () => resolve(said)).once('error', reject);
  });
}

test('bytes that are no request are refused in JSON, without a word about the inside', async ({ baseURL }) => {
  const bodies = 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n';
  const raw: [bytes: string, status: number][] = [
    ['NONSENSE\r\n\r\n', 400],
    ['CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n', 405],
    ['GET http://elsewhere.example/ HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n', 400],
    [`POST /sign-in HTTP/1.1\r\nHost: a\r\n${bodies}`, 400],
    ['POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: a\r\nX : 1\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ];
  for (const [bytes, status] of raw) {
    const said = await sayRaw(String(baseURL), bytes);
    expect(said.split('\r\n')[0]).toContain(` ${status} `);
    expect(said.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(said.toLowerCase()).toContain(json);
    expect(said).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
  }
});

test('a form that is too large is refused before it is read', async ({ baseURL }) => {
  const { hostname, port } = new URL(String(baseURL));
  const headers = { 'content-length': 2_000_000, 'sec-fetch-site': 'same-origin' };
  const status = await new Promise((resolve, reject) => {
    const request = send({ hostname, port, method: 'POST', path: '/sign-in', headers }, (answer) => {
      resolve(answer.statusCode);
      request.destroy();
    });
    request.once('error', reject).flushHeaders();
  });
  expect(status).toBe(413);
});
