import { openPicture } from './picture.ts';
import type { PictureWidth } from './schema.ts';

type Picture = Uint8Array<ArrayBuffer>;

const kept = new Map<string, Promise<Picture>>();
const keptAtMost = 400;

/**
 * A picture at most `width` pixels wide, as WebP. The most recently used ones stay in memory by content hash; asking
 * for the same one many times at once makes it once.
 */
export function resizePicture(
  contentHash: string,
  width: PictureWidth,
  read: () => Promise<Picture>,
): Promise<Picture> {
  const key = `${contentHash} ${width}`;
  const made = kept.get(key) ?? makePicture(width, read);
  kept.delete(key);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest) kept.delete(oldest);
  return made;
}

async function makePicture(width: PictureWidth, read: () => Promise<Picture>): Promise<Picture> {
  const resized = openPicture(await read()).resize({ width, withoutEnlargement: true });
  return new Uint8Array(await resized.webp({ quality: 78 }).toBuffer());
}
