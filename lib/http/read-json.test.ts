import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson } from './read-json.ts';

const Schema = z.strictObject({ name: z.string() });
const post = (body: BodyInit, type = 'application/json') =>
  new Request('http://localhost/api', { method: 'POST', body, headers: { 'content-type': type } });

describe('readJson', () => {
  it('gives what the schema gives', async () => {
    expect(await readJson(post('{"name":"Marina ✓"}', 'application/json; charset=utf-8'), Schema)).toEqual({
      name: 'Marina ✓',
    });
  });

  it.each([
    ['another type', post('{"name":"x"}', 'text/plain'), 'Send JSON'],
    ['a type that only begins alike', post('{"name":"x"}', 'application/json-patch+json'), 'Send JSON'],
    ['broken JSON', post('{"name":'), 'not JSON'],
    ['an unknown field', post('{"name":"x","more":1}'), 'another look'],
    ['a flood', post(`{"name":"${'x'.repeat(1_000_001)}"}`), 'larger than 1 MB'],
  ])('refuses %s', async (_name, request, message) => {
    await expect(readJson(request, Schema)).rejects.toThrow(message);
  });
});
