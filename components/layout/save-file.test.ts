import { afterEach, expect, test, vi } from 'vitest';
import { contentDisposition } from '#lib/http/content-disposition.ts';
import { fileNameOf, saveFile } from './save-file.ts';

afterEach(() => vi.unstubAllGlobals());

test('the name of a file comes back as it was given', () => {
  for (const name of ['Proposals 2026-11-20.xlsx', 'عروض (2).xlsx', "Client's 100%.csv"]) {
    expect(fileNameOf(contentDisposition('attachment', name))).toBe(name);
  }
  expect(fileNameOf(null)).toBe('');
});

test('a refusal gives its reason, and no answer gives none', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ code: 'limit_exceeded', detail: 'Narrow the filters.' }, { status: 429 }),
  );
  expect(await saveFile('/file')).toMatchObject({ ok: false, code: 'limit_exceeded', message: 'Narrow the filters.' });
  vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await saveFile('/file')).toMatchObject({ ok: false, code: 'internal', message: '' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await saveFile('/file')).toMatchObject({ ok: false, code: 'internal', message: '' });
});
