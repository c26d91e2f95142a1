import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

test.each([
  [
    'Acme_P-2026-0001_v1.pptx',
    `attachment; filename="Acme_P-2026-0001_v1.pptx"; filename*=UTF-8''Acme_P-2026-0001_v1.pptx`,
  ],
  ['شركة.pdf', `attachment; filename="____.pdf"; filename*=UTF-8''%D8%B4%D8%B1%D9%83%D8%A9.pdf`],
  [`O'Neill (v1)*.pdf`, `attachment; filename="O'Neill (v1)*.pdf"; filename*=UTF-8''O%27Neill%20%28v1%29%2A.pdf`],
  ['50%25 "a\\b".pdf', `attachment; filename="50_25 _a_b_.pdf"; filename*=UTF-8''50%2525%20%22a%5Cb%22.pdf`],
  ['a\r\nSet-Cookie: b', `attachment; filename="a__Set-Cookie: b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`],
])('the name %j is written so that every browser reads it', (name, header) => {
  expect(contentDisposition('attachment', name)).toBe(header);
  expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
});
