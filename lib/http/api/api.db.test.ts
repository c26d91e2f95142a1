import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { apiKeys, companies } from '#db/schema/index.ts';
import { storeCountedUses } from '#lib/api-keys/count-key-use.ts';
import { createApiKey } from '#lib/api-keys/create-api-key.ts';
import { getApiKeyUsage } from '#lib/api-keys/get-api-key-usage.ts';
import type { CreateApiKeyInput } from '#lib/api-keys/schema.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { contractOf } from '#lib/testing/api-contract.ts';
import { type Desk, marinaAndCreek, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { apiRoute } from './api-route.ts';
import { openApiDocument } from './openapi.ts';
import { operations } from './registry.ts';

const contract = contractOf(openApiDocument());

let desk: Desk;
let secret: string;
const shared = globalThis as { sightlineDatabase?: unknown; sightlineKeyOrigins?: unknown };

beforeAll(async () => {
  desk = await openDesk();
  shared.sightlineDatabase = Promise.resolve({ db: desk.db });
  secret = (await keyOf('head')).secret;
});
afterAll(async () => {
  await storeCountedUses(desk);
  shared.sightlineDatabase = undefined;
  shared.sightlineKeyOrigins = undefined;
  await desk.close();
});

const asNow = (name: PersonName): Ctx => desk.as(name, new Date());
const keyOf = (name: PersonName, own: Partial<CreateApiKeyInput> = {}) => {
  const ctx = asNow(name);
  const scopes = ctx.actor.kind === 'session' ? [...ctx.actor.person.rights.keys()] : [];
  return createApiKey(ctx, { name: 'Test', scopes, ...own });
};

type Sent = { body?: unknown; key?: string; headers?: Record<string, string>; address?: string };

/** Calls the route of an address as Next would, and holds the answer against the document. */
async function call(method: string, address: string, { body, key = secret, headers = {}, address: from }: Sent = {}) {
  const [path = ''] = address.split('?');
  const template = contract.templateOf(path) ?? '';
  const parts = path.split('/');
  const params = Object.fromEntries(
    template.split('/').flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), parts[at] ?? '']] : [])),
  );
  const route = apiRoute(...operations.filter((one) => one.path === template));
  const request = new Request(`http://localhost:3000/api/v1${address}`, {
    method,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'x-forwarded-for': from ?? '192.0.2.7',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await (route as Record<string, typeof route.GET>)[method === 'HEAD' ? 'GET' : method]?.(request, {
    params: Promise.resolve(params),
  });
  if (!response) throw new Error(`${method} ${address} has no route.`);
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const answer = { status: response.status, contentType: response.headers.get('content-type'), text };
  if (method !== 'OPTIONS' && response.status !== 405) expect(contract.problems(method, template, answer)).toEqual([]);
  return { status: response.status, headers: response.headers, json: isJson ? JSON.parse(text) : undefined };
}

describe('a caller', () => {
  test('with a key is its owner with what its scopes allow', async () => {
    const { status, json, headers } = await call('GET', '/me');
    expect(status).toBe(200);
    expect(json).toMatchObject({ userId: desk.userId('head'), key: { name: 'Test' } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^req_/);
  });

  test('without one is told how to show who they are', async () => {
    for (const key of ['sl_live_mistyped', secret.slice(0, -1)]) {
      const { status, headers, json } = await call('GET', '/me', { key });
      expect([status, headers.get('www-authenticate'), json.code]).toEqual([
        401,
        'Bearer realm="Sightline"',
        'unauthenticated',
      ]);
    }
  });

  test('who puts a key into the address is refused, and that is written down', async () => {
    const { key, secret: shown } = await keyOf('admin');
    for (const address of [`/me?key=${shown}`, `/me?k=${shown.replace('_', '%5F')}`]) {
      const { status, json } = await call('GET', address, { key: '' });
      expect([status, json.code]).toEqual([400, 'key_in_address']);
    }
    const [, ...events] = await listAuditEvents(desk, 'api_key', key.id);
    expect(events.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['api_key.refused', 'refused'],
      ['api_key.refused', 'refused'],
    ]);
  });

  test('from elsewhere than the key allows is refused, and that is written down and counted', async () => {
    const { key, secret: narrow } = await keyOf('head', { allowedAddresses: ['203.0.113.0/24'] });
    expect((await call('GET', '/me', { key: narrow, address: '203.0.113.9' })).status).toBe(200);
    expect((await call('GET', '/me', { key: narrow, address: '198.51.100.1' })).status).toBe(403);
    expect(await desk.auditActions('api_key', key.id)).toEqual(['api_key.create', 'api_key.refused']);
    const { days } = await getApiKeyUsage(asNow('head'), { keyId: key.id });
    expect(days.at(-1)).toMatchObject({ calls: 1 });
  });

  test('without the scope is forbidden, out of reach is not found', async () => {
    const { secret: narrow } = await keyOf('head', { scopes: ['locations:read'] });
    expect((await call('GET', '/locations', { key: narrow })).status).toBe(200);
    expect((await call('GET', '/proposals', { key: narrow })).status).toBe(403);
    expect((await call('GET', '/roles', { key: secret })).status).toBe(403);
    expect((await call('GET', '/proposals/prp_unknown')).status).toBe(404);
  });

  test('of another site needs a key that lets its pages in', async () => {
    const { secret: open } = await keyOf('head', { allowedOrigins: ['https://shop.example'] });
    const from = (origin: string) => ({ headers: { origin, 'access-control-request-method': 'GET' } });
    const asked = await call('OPTIONS', '/me', { ...from('https://shop.example'), key: '' });
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    const other = await call('OPTIONS', '/me', { ...from('https://evil.example'), key: '' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    const read = await call('GET', '/me', { ...from('https://shop.example'), key: open });
    expect([read.status, read.headers.get('access-control-allow-origin')]).toEqual([200, 'https://shop.example']);
    expect((await call('GET', '/me', { ...from('https://evil.example'), key: open })).status).toBe(403);
    expect((await call('GET', '/me', from('https://shop.example'))).status).toBe(403);
  });
});

describe('a call', () => {
  test('of a method that an address does not know is told those it knows', async () => {
    const { status, headers } = await call('DELETE', '/me');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  });

  test.each([
    ['an unknown field', '/companies', { name: 'Acme', kind: 'agency', admin: true }, 400],
    ['a wrong value', '/companies', { name: 'A' }, 400],
    ['no JSON', '/companies', '{"name"', 400],
  ])('with %s is refused', async (_what, address, body, status) => {
    expect((await call('POST', address, { body })).status).toBe(status);
  });

  test('with an unknown or double part of its query is refused, by its pointer', async () => {
    const unknown = await call('GET', '/locations?colour=red');
    expect(unknown.status).toBe(400);
    expect((await call('GET', '/me?a=1')).json.errors).toMatchObject([{ pointer: '#/a' }]);
    expect((await call('GET', '/locations?limit=1&limit=2')).json.errors).toMatchObject([{ pointer: '#/limit' }]);
    expect((await call('GET', '/locations?limit=101')).json.errors).toMatchObject([{ pointer: '#/limit' }]);
    expect((await call('GET', '/locations?cursor=abc')).status).toBe(400);
  });

  test('whose body is no plain JSON is refused by its kind', async () => {
    const sent = (headers: Record<string, string>) => call('POST', '/companies', { body: '{"name":"Acme"}', headers });
    expect((await sent({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await sent({ 'content-encoding': 'gzip' })).status).toBe(415);
  });
});

test('lists go on where the page before ended', async () => {
  const first = await call('GET', '/locations?limit=2');
  const second = await call('GET', `/locations?limit=2&cursor=${first.json.nextCursor}`);
  const names = [...first.json.items, ...second.json.items].map(({ nameEn }) => nameEn);
  expect(names).toEqual(['Creek Tower', 'Creek Walk 4', 'Marina Gateway']);
  expect(second.json.nextCursor).toBeNull();
});

test('a location, its photos and its rate card are read', async () => {
  const { json, headers } = await call('GET', '/locations/marina-gateway');
  expect(json).toMatchObject({ nameEn: 'Marina Gateway' });
  expect(json.history).toBeUndefined();
  const again = await call('GET', '/locations/marina-gateway', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  expect((await call('GET', '/locations/marina-gateway/photos')).json).toEqual({ items: [] });
  const card = await call('GET', '/locations/marina-gateway/rate-card');
  expect(card.json.inForce).toEqual([{ weeks: 4, netMinor: 48_000_000, effectiveOn: '2026-01-01' }]);
});

test('a change names what it is based on', async () => {
  const body = { name: 'Blue Harbour', kind: 'advertiser' };
  const made = await call('POST', '/companies', { body });
  expect([made.status, made.headers.get('location')]).toEqual([201, `/api/v1/companies/${made.json.id}`]);
  const address = `/companies/${made.json.id}`;
  const etag = made.headers.get('etag') ?? '';
  const renamed = { ...body, name: 'Blue Harbour Group' };
  expect((await call('PUT', address, { body: renamed })).status).toBe(428);
  const changed = await call('PUT', address, { body: renamed, headers: { 'if-match': etag } });
  expect([changed.status, changed.json.name]).toEqual([200, 'Blue Harbour Group']);
  const stale = await call('PUT', address, { body, headers: { 'if-match': etag } });
  expect([stale.status, stale.headers.get('etag')]).toEqual([412, changed.headers.get('etag')]);
  expect((await call('POST', '/companies', { body: renamed })).status).toBe(409);
});

test('a hundred equal calls with one Idempotency-Key make one company', async () => {
  const body = { name: 'Once Only Trading', kind: 'advertiser' };
  const headers = { 'idempotency-key': 'one-and-the-same' };
  const answers = await Promise.all(Array.from({ length: 100 }, () => call('POST', '/companies', { body, headers })));
  expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  expect(await desk.db.select().from(companies).where(eq(companies.name, body.name))).toHaveLength(1);
  const repeat = await call('POST', '/companies', { body, headers });
  expect([repeat.status, repeat.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  const other = await call('POST', '/companies', { body: { ...body, kind: 'agency' }, headers });
  expect([other.status, other.json.code]).toEqual([422, 'key_reused']);
});

test('a proposal is quoted, made, sent, accepted and downloaded', async () => {
  const { client: _, paymentTerms: __, ...content } = marinaAndCreek;
  const quote = await call('POST', '/quotes', { body: { content } });
  expect([quote.status, quote.json.grandTotal.netMinor]).toEqual([200, 75_000_000]);
  const made = await call('POST', '/proposals', { body: { content: marinaAndCreek } });
  expect(made.status).toBe(201);
  const address = `/proposals/${made.json.number}`;
  const etag = made.headers.get('etag') ?? '';
  const body = { changes: { site: 'Creek Tower', options: [{ duration: '4 weeks', net: '310k' }] } };
  const changed = await call('PATCH', address, { body, headers: { 'if-match': etag } });
  expect([changed.status, changed.json.version.revision]).toEqual([200, 2]);
  expect((await call('DELETE', address, { headers: { 'if-match': etag } })).status).toBe(412);
  expect((await call('POST', `${address}/sending`, { body: { version: 1 } })).json.version.status).toBe('sent');
  expect((await call('POST', `${address}/declination`, { body: { version: 1 } })).status).toBe(400);
  expect((await call('POST', `${address}/acceptance`, { body: { version: 1 } })).json.version.status).toBe('accepted');
  expect((await call('POST', `${address}/sending`, { body: { version: 1 } })).status).toBe(409);
  expect((await call('GET', `${address}/versions`)).json.items).toHaveLength(1);
  const { items } = (await call('GET', `${address}/documents`)).json;
  expect(items.length).toBeGreaterThanOrEqual(2);
  const file = await call('GET', `${address}/documents/pdf`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await call('GET', '/proposals?status=accepted')).json.items).toHaveLength(1);
});

test('people, roles, audit and settings are read by who may', async () => {
  const { secret: admin } = await keyOf('admin');
  for (const list of ['users', 'teams', 'roles', 'audit-events']) {
    const { status, json } = await call('GET', `/${list}?limit=1`, { key: admin });
    expect([list, status, json.items.length]).toEqual([list, 200, 1]);
    const id = json.items[0].id;
    const one = await call('GET', `/${list}/${id}`, { key: admin });
    expect([list, one.status, one.json.id, one.json.sessions]).toEqual([list, 200, id, undefined]);
    expect((await call('GET', `/${list}/none`, { key: admin })).status).toBe(404);
  }
  expect((await call('GET', '/settings', { key: admin })).json.business.vatBasisPoints).toBe(500);
  for (const address of ['/settings', '/audit-events', '/roles']) expect((await call('GET', address)).status).toBe(403);
});

test('keys are read and revoked by a key, and made by none', async () => {
  const { key } = await keyOf('head', { name: 'Old feed' });
  expect((await call('GET', '/api-keys?search=old+feed')).json.items).toMatchObject([{ id: key.id }]);
  expect((await call('GET', '/api-keys?owner=all')).status).toBe(403);
  expect((await call('GET', `/api-keys/${key.id}/usage`)).json.days).toHaveLength(30);
  const made = await call('POST', '/api-keys', { body: { name: 'More', scopes: ['locations:read'] } });
  expect(made.status).toBe(403);
  expect((await call('DELETE', `/api-keys/${key.id}`)).status).toBe(204);
  const [row] = await desk.db.select().from(apiKeys).where(eq(apiKeys.id, key.id));
  expect(row?.revokedAt).not.toBeNull();
});
