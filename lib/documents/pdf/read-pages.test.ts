import { afterEach, expect, test, vi } from 'vitest';
import { readPages } from './read-pages.ts';

/** The smallest PDF with one empty page; readers mend its missing table of contents. */
const onePage = () =>
  new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );

afterEach(() => vi.restoreAllMocks());

test('counts and draws, one after the other', async () => {
  const [count, drawn, beyond] = await Promise.all([
    readPages({ bytes: onePage(), page: 0, width: 100 }),
    readPages({ bytes: onePage(), page: 1, width: 100 }),
    readPages({ bytes: onePage(), page: 2, width: 100 }),
  ]);
  expect(count).toEqual({ pageCount: 1 });
  expect(drawn).toMatchObject({ pageCount: 1, picture: { width: 100, height: 50 } });
  expect(beyond).toEqual({ pageCount: 1 });
});

test('what is no PDF is refused, and the next one is read', async () => {
  const broken = readPages({ bytes: new Uint8Array([1, 2, 3]), page: 1, width: 100 });
  const next = readPages({ bytes: onePage(), page: 0, width: 100 });
  await expect(broken).rejects.toThrow('could not be read');
  await expect(next).resolves.toEqual({ pageCount: 1 });
});

test('one that takes too long fails alone: those behind it get another worker', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
  const slow = readPages({ bytes: onePage(), page: 1, width: 100 });
  const next = readPages({ bytes: onePage(), page: 0, width: 100 });
  await expect(slow).rejects.toThrow('too long');
  await expect(next).resolves.toEqual({ pageCount: 1 });
});
