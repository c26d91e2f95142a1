import { readRegistered } from '#e2e/matrix/registered.ts';
import { expect, test } from './desk.ts';

type Door = { name: string; path: string; headers: Record<string, string>; wrap: (json: string) => string };

/** The three kinds of doors that take something from outside. */
function doors(): Door[] {
  const action = readRegistered().actions.find(({ name }) => name.endsWith('createCompanyAction'));
  const json = { 'content-type': 'application/json' };
  return [
    {
      name: 'an action',
      path: '/companies/new',
      headers: { 'next-action': action?.id ?? '', 'content-type': 'text/plain;charset=UTF-8' },
      wrap: (text) => `[${text}]`,
    },
    { name: 'a route', path: '/api/chat', headers: json, wrap: (text) => text },
    { name: 'the API', path: '/api/v1/companies', headers: json, wrap: (text) => text },
  ];
}

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const manyKeys = JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${at}`, at])));

/** Bodies that nobody sends in good faith. */
const bodies: Record<string, string> = {
  '10,000 keys': manyKeys,
  'a depth of 1,000': nested(1_000),
  'a depth of 100,000': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'a prototype': '{"__proto__":{"isAdmin":true},"name":"Wall __proto__"}',
  'a constructor': '{"constructor":{"prototype":{"isAdmin":true}},"name":"Wall constructor"}',
  'a name of 4 kB': JSON.stringify({ name: 'Wall '.repeat(800) }),
  'numbers for words': '{"name":1e400}',
  'lists for words': '{"name":["Wall"]}',
  nothing: 'null',
  'a word': '"Wall"',
  'a list': '[]',
};

/** React itself takes "__proto__" out, and gives up on what is nested without end, before an action hears of it. */
const isReact = ({ name }: Door, what: string) =>
  name === 'an action' && ['a prototype', 'a depth of 100,000'].includes(what);

for (const [what, body] of Object.entries(bodies)) {
  test(`${what}: refused at every door, without a word about the inside`, async ({ as }) => {
    const { request } = await as('sales');
    for (const { name, path, headers, wrap } of doors().filter((door) => !isReact(door, what))) {
      const answer = await request.post(path, {
        headers: { ...headers, 'sec-fetch-site': 'same-origin' },
        data: Buffer.from(wrap(body)),
      });
      const text = await answer.text();
      expect(`${name}: ${answer.status()}`).not.toMatch(/: 5\d\d/);
      expect(`${name}: ${/"code":"(\w+)"/.exec(text)?.[1]}`).toBe(`${name}: invalid_input`);
      expect(text.length).toBeLessThan(20_000);
      expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|SELECT /i);
    }
  });
}

test('a body that is not what its header says is refused', async ({ as }) => {
  const { request } = await as('sales');
  const types = ['text/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'text/plain'];
  for (const path of ['/api/chat', '/api/v1/companies']) {
    for (const type of types) {
      const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' };
      const answer = await request.post(path, { headers, data: Buffer.from('{"name":"Wall type"}') });
      expect([400, 415]).toContain(answer.status());
    }
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const broken = await request.post(path, { headers, data: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) });
    expect(broken.status()).toBe(400);
  }
});

test('what cannot be seen in a name is not stored', async ({ as }, { workerIndex }) => {
  const { request } = await as('sales');
  const name = `Wall\u202e${workerIndex}\u0000\u200b ${Date.now()}\ud800`;
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const made = await request.post('/api/v1/companies', { headers, data: Buffer.from(JSON.stringify({ name })) });
  expect(made.status()).toBe(201);
  const stored = String((await made.json()).name);
  expect(stored).toMatch(/^Wall\d+ +\d+\ufffd?$/);
});
