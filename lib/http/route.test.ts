import { describe, expect, it } from 'vitest';
import { notFound } from '#lib/core/errors.ts';
import { publicRoute } from './route.ts';

const segment = { params: Promise.resolve({ id: 'prp_1' }) };
const ask = (method: string) => new Request('http://localhost/api/things/prp_1', { method });

const route = publicRoute<{ id: string }>('It is a test.', {
  GET: async ({ params }) => Response.json({ id: params.id }),
  async DELETE() {
    throw notFound('brand');
  },
});

const keptForAMinute = publicRoute('It is a test.', {
  GET: async () => new Response('a', { headers: { 'cache-control': 'private, max-age=60' } }),
});

describe('a route', () => {
  it('answers with what its handler gives, kept by nobody', async () => {
    const response = await route.GET(ask('GET'), segment);
    expect(await response.json()).toEqual({ id: 'prp_1' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('keeps the headers that its handler chose', async () => {
    const response = await keptForAMinute.GET(ask('GET'), segment);
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
  });

  it('turns what is thrown into a problem', async () => {
    const response = await route.DELETE(ask('DELETE'), segment);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not_found', detail: 'Brand not found.' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['POST', 'PUT', 'PATCH', 'OPTIONS'] as const)('tells %s which methods it knows', async (method) => {
    const response = await route[method](ask(method), segment);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, DELETE');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      code: 'method_not_allowed',
      detail: `This address knows GET, DELETE, not ${method}.`,
    });
  });

  it('answers HEAD like GET', async () => {
    expect((await route.GET(ask('HEAD'), segment)).status).toBe(200);
  });
});
