import sharp from 'sharp';
import { notFound } from '#lib/core/errors.ts';
import { readPages } from '#lib/documents/pdf/read-pages.ts';
import type { PictureWidth } from './schema.ts';

type Picture = Uint8Array<ArrayBuffer>;
type WantedPage = { page: number; width: PictureWidth };

const kept = new Map<string, Promise<Picture>>();
const keptAtMost = 200;

/**
 * One page of a PDF as WebP, `width` pixels wide. The most recently used ones stay in memory by content hash; asking for
 * the same one many times at once draws it once. Throws not_found beyond the last page.
 */
export function drawPage(contentHash: string, wanted: WantedPage, read: () => Promise<Picture>): Promise<Picture> {
  const key = `${contentHash} ${wanted.page} ${wanted.width}`;
  const made = kept.get(key) ?? makePicture(wanted, read);
  kept.delete(key);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest) kept.delete(oldest);
  return made;
}

async function makePicture({ page, width }: WantedPage, read: () => Promise<Picture>): Promise<Picture> {
  const { picture } = await readPages({ bytes: await read(), page, width });
  if (!picture) throw notFound('page');
  const { data, ...size } = picture;
  const drawn = sharp(data, { raw: { ...size, channels: 4 } }).removeAlpha();
  return new Uint8Array(await drawn.webp({ quality: 82 }).toBuffer());
}
