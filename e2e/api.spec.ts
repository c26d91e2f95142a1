import { callApi, makeKey } from './api-call.ts';
import { expect, test } from './desk.ts';
import { nextJanuary } from './next-january.ts';

const content = () => ({
  client: 'Acme Properties',
  sites: [
    { location: 'Marina Gateway', startsOn: `1 Jan ${nextJanuary()}`, options: [{ duration: '4 weeks', net: '480k' }] },
  ],
  paymentTerms: '100% upfront',
});

test('a program prices, makes, sends and downloads with a key', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  const { secret: key } = await makeKey(page, origin, 'head');
  const call = (path: string, sent: Parameters<typeof callApi>[2] = {}) => callApi(origin, path, { key, ...sent });

  expect((await call('/me')).json).toMatchObject({ email: 'head@sightline.test', key: { name: 'Browser test' } });
  expect((await call('/locations?limit=5&kind=digital')).json.items).toHaveLength(5);
  const { client: _, paymentTerms: __, ...asked } = content();
  const quote = await call('/quotes', { method: 'POST', body: { content: asked } });
  expect([quote.status, quote.json.sites[0].options[0].price.base.netMinor]).toEqual([200, 48_000_000]);

  const idempotent = { 'idempotency-key': `e2e-${Date.now()}` };
  const body = { content: content() };
  const made = await call('/proposals', { method: 'POST', body, headers: idempotent });
  expect(made.status).toBe(201);
  const again = await call('/proposals', { method: 'POST', body, headers: idempotent });
  expect([again.headers.get('idempotency-replayed'), again.json.number]).toEqual(['true', made.json.number]);
  const address = `/proposals/${made.json.number}`;
  const sent = await call(`${address}/sending`, { method: 'POST', body: { version: 1 } });
  expect(sent.json.version.status).toBe('sent');
  for (const kind of ['pptx', 'pdf']) {
    const file = await call(`${address}/documents/${kind}`);
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('attachment'),
    ]);
  }
});

test('a program asks the assistant and reads the answer', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  const { secret: key } = await makeKey(page, origin, 'head');
  const text = 'how much is Marina Gateway for 8 weeks';
  const asked = await callApi(origin, '/chats', { method: 'POST', key, body: { text } });
  expect(asked.status).toBe(201);
  expect(asked.json.messages).toMatchObject([
    { role: 'user', text },
    { role: 'assistant', status: 'complete' },
  ]);
  const on = await callApi(origin, `/chats/${asked.json.id}/messages?wait=20`, {
    method: 'POST',
    key,
    body: { text: 'and for 4 weeks' },
  });
  expect(on.json.messages).toHaveLength(4);
});

test('a key is refused where it must be', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  const { id, secret } = await makeKey(page, origin, 'head', { scopes: ['locations:read'] });
  const statusOf = async (path: string, sent: Parameters<typeof callApi>[2]) =>
    (await callApi(origin, path, sent)).status;
  expect(await statusOf('/locations', { key: secret })).toBe(200);
  expect(await statusOf('/proposals', { key: secret })).toBe(403);
  expect(await statusOf('/locations', {})).toBe(401);
  expect(await statusOf(`/locations?key=${secret}`, {})).toBe(400);
  expect(await statusOf('/locations', { key: secret, headers: { origin: 'https://evil.example' } })).toBe(403);
  const revoked = await page.request.delete(`/api/v1/api-keys/${id}`, { headers: { origin } });
  expect(revoked.status()).toBe(204);
  expect(await statusOf('/locations', { key: secret })).toBe(401);
});

test('a session may call, but no page of another site with it', async ({ page, baseURL, as }) => {
  const origin = baseURL ?? '';
  await as('admin');
  expect((await page.request.get('/api/v1/audit-events?limit=1')).status()).toBe(200);
  const post = (origin: string) =>
    page.request.post('/api/v1/quotes', { headers: { origin }, data: { content: { sites: [] } } });
  expect((await post('https://evil.example')).status()).toBe(403);
  expect((await post(origin)).status()).toBe(400);
});

test('the document is served, and what it does not know is not there', async ({ request }) => {
  const document = await request.get('/api/openapi.json');
  expect(await document.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'Sightline API' } });
  expect((await request.get('/api/v1/nothing')).status()).toBe(404);
  const other = await request.fetch('/api/v1/me', { method: 'PUT' });
  expect([other.status(), other.headers().allow]).toEqual([405, 'GET, OPTIONS']);
});
