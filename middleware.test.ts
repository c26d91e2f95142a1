import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { describe, expect, it } from 'vitest';
import { env } from '#lib/env.ts';
import { config, middleware } from './middleware.ts';

const cookieName = 'sightline-session';

type Sent = { method?: string; cookie?: string; headers?: Record<string, string> };

function ask(path: string, { method = 'GET', cookie, headers = {} }: Sent = {}) {
  const sent = new Headers(headers);
  if (cookie) sent.set('cookie', `${cookieName}=${cookie}`);
  return middleware(new NextRequest(new URL(path, 'http://localhost:3000'), { method, headers: sent }));
}

const cookieOf = (isAdmin: boolean, maxAge = 60) =>
  encode({
    token: { sub: 'usr_1', sid: 'ses_1', adm: isAdmin },
    secret: env.AUTH_SECRET ?? '',
    salt: cookieName,
    maxAge,
  });

const passes = (response: Response) => response.headers.get('x-middleware-next') === '1';
/** What the page gets to read: the middleware hands changed request headers on under this prefix. */
const handedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);
const locationOf = (response: Response) => response.headers.get('location')?.replace('http://localhost:3000', '');

describe('a page without a session', () => {
  it.each([
    ['/', '/sign-in'],
    ['/proposals?status=draft', '/sign-in?next=%2Fproposals%3Fstatus%3Ddraft'],
    ['/admin/users', '/sign-in?next=%2Fadmin%2Fusers'],
    ['//evil.example/proposals', '/sign-in'],
    ['/%5Cevil.example', '/sign-in?next=%2F%255Cevil.example'],
    ['/sign-in/../proposals', '/sign-in?next=%2Fproposals'],
  ])('%s leads to %s', async (path, location) => {
    const request = new NextRequest(`http://localhost:3000${path}`);
    expect(locationOf(await middleware(request))).toBe(location);
  });

  it('leads to our own address, whichever host was asked', async () => {
    const led = await middleware(new NextRequest('http://evil.example/proposals'));
    expect(led.headers.get('location')).toBe('http://localhost:3000/sign-in?next=%2Fproposals');
    // Next reads every loopback address as this name.
    const onLoopback = await middleware(new NextRequest('http://127.0.0.1:4100/'));
    expect(onLoopback.headers.get('location')).toBe('http://localhost:4100/sign-in');
  });

  it('says that the session ended where there was one', async () => {
    const location = '/sign-in?next=%2Fchat&reason=ended';
    expect(locationOf(await ask('/chat', { cookie: 'forged' }))).toBe(location);
    expect(locationOf(await ask('/chat', { cookie: await cookieOf(false, -60) }))).toBe(location);
  });

  it.each([
    ['the sign-in page', '/sign-in?next=/chat', 'GET'],
    ['an API route, which answers in JSON', '/api/desk/companies', 'GET'],
    ['a form, which keeps what was typed', '/proposals/new', 'POST'],
  ])('lets %s pass', async (_name, path, method) => {
    expect(passes(await ask(path, { method, headers: { 'sec-fetch-site': 'same-origin' } }))).toBe(true);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['nobody knows where', {}],
    ['an origin that is not the host', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
    ['an origin that cannot be read', { 'sec-fetch-site': 'same-origin', origin: 'http://[' }],
    ['a frame without an origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ])('refuses a form from %s', async (_name, headers) => {
    const response = await ask('/proposals/new', { method: 'POST', headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('lets a form of an old browser pass by its origin', async () => {
    const headers = { origin: 'http://localhost:3000', host: 'localhost:3000' };
    expect(passes(await ask('/proposals/new', { method: 'POST', headers }))).toBe(true);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is not asked with %s', async (method) => {
    const response = await ask('/proposals', { method, headers: { 'sec-fetch-site': 'same-origin' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });
});

describe('a page with a session', () => {
  it('passes, with the path and an id for those who need them', async () => {
    const response = await ask('/proposals?page=2', { cookie: await cookieOf(false) });
    expect(passes(response)).toBe(true);
    expect(handedOn(response, 'x-path')).toBe('/proposals?page=2');
    expect(handedOn(response, 'x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
  });

  it.each([
    ['/admin', false, '/denied'],
    ['/admin/users', false, '/denied'],
    ['/admin/users', true, null],
    ['/administration', false, null],
  ])('%s, admin %s', async (path, isAdmin, shown) => {
    const response = await ask(path, { cookie: await cookieOf(isAdmin) });
    const rewritten = response.headers.get('x-middleware-rewrite');
    expect(rewritten && new URL(rewritten).pathname).toBe(shown);
    if (shown) expect(handedOn(response, 'x-path')).toBe(path);
  });
});

it.each([
  ['/proposals/%ff', '/unreadable'],
  ['/proposals/%E0%A4%A', '/unreadable'],
  ['/api/files/%ff', '/api/unreadable'],
])('%s cannot be read and is answered like an address that nobody knows', async (path, shown) => {
  const response = await ask(path, { cookie: await cookieOf(false) });
  expect(new URL(response.headers.get('x-middleware-rewrite') ?? '').pathname).toBe(shown);
});

describe('headers', () => {
  it('each answer has a nonce of its own, which the page gets to know', async () => {
    const [one, two] = await Promise.all([ask('/sign-in'), ask('/sign-in')]);
    const policy = one.headers.get('content-security-policy') ?? '';
    const nonce = handedOn(one, 'x-nonce');
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic';`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(handedOn(one, 'content-security-policy')).toBe(policy);
    expect(handedOn(two, 'x-nonce')).not.toBe(nonce);
  });

  it('no script may stand in the page, and nothing is kept on the way', async () => {
    const { headers } = await ask('/chat', { cookie: await cookieOf(false) });
    const scripts = headers.get('content-security-policy')?.match(/script-src [^;]*/)?.[0];
    expect(scripts).not.toMatch(/unsafe/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('a browser cannot choose the id, the path or the nonce', async () => {
    const forged = { 'x-request-id': 'req_mine', 'x-path': '/elsewhere', 'x-nonce': 'mine' };
    const response = await ask('/sign-in', { headers: forged });
    for (const [name, value] of Object.entries(forged)) expect(handedOn(response, name)).not.toBe(value);
    expect(response.headers.get('x-request-id')).toBe(handedOn(response, 'x-request-id'));
  });

  it('a route keeps its own policy and says itself how long it may be kept', async () => {
    const { headers } = await ask('/api/files/fil_1', { cookie: await cookieOf(false) });
    expect([headers.get('content-security-policy'), headers.get('cache-control')]).toEqual([null, null]);
  });
});

it.each([
  ['/', true],
  ['/proposals', true],
  ['/api/chat', true],
  ['/api/v1/proposals', false],
  ['/_next/static/chunks/a.js', false],
])('it runs for %s: %s', (path, runs) => {
  expect(config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))).toBe(runs);
});
