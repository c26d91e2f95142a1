import { expect, test, vi } from 'vitest';
import { fileResponse } from './file-response.ts';

const read = () => vi.fn(async () => new Uint8Array([1, 2, 3]));
const file = {
  name: 'Acme_P-2026-0001_v1.pdf',
  mediaType: 'application/pdf',
  version: 'abc',
  isInline: false,
  isKept: false,
};
const ask = (etag?: string) =>
  new Request('http://localhost/api/files/fil_1', { headers: etag ? { 'if-none-match': etag } : {} });

test('a file comes whole, to be saved and to run nothing', async () => {
  const response = await fileResponse(ask(), { ...file, read: read() });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'private, no-cache',
    'content-disposition': `attachment; filename="${file.name}"; filename*=UTF-8''${file.name}`,
    'content-length': '3',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'application/pdf',
    etag: '"abc"',
    'x-content-type-options': 'nosniff',
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test.each(['"abc"', 'W/"abc"', '"other", "abc"', '*'])(
  'a browser that has it (%s) is told so, unread',
  async (etag) => {
    const spy = read();
    const response = await fileResponse(ask(etag), { ...file, read: spy });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(spy).not.toHaveBeenCalled();
  },
);

test('a browser that has another one gets it', async () => {
  const response = await fileResponse(ask('"old"'), { ...file, isInline: true, isKept: true, read: read() });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toMatch(/^inline;/);
  expect(response.headers.get('cache-control')).toBe('private, max-age=86400');
});

test('a page of a client’s document is asked for anew although it is shown', async () => {
  const response = await fileResponse(ask(), { ...file, isInline: true, read: read() });
  expect(response.headers.get('cache-control')).toBe('private, no-cache');
});
