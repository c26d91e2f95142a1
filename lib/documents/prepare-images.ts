import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** An image as both writers embed it; `key` names its content. */
export type DeckImage = {
  key: string;
  bytes: Uint8Array;
  format: 'jpeg' | 'png';
  /** Pixels. */
  width: number;
  height: number;
};

const longestSidePixels = 2000;
const plainEnoughBytes = 1_200_000;
const maxKept = 80;
const kept = new Map<string, DeckImage>();

/** Images by their ids as a deck embeds them: at most 2,000 pixels long, in a format that both writers know. */
export async function prepareImages(images: ReadonlyMap<string, Uint8Array>): Promise<Map<string, DeckImage>> {
  const entries = [...images].map(async ([id, bytes]) => [id, await prepareImage(bytes)] as const);
  return new Map(await Promise.all(entries));
}

async function prepareImage(bytes: Uint8Array): Promise<DeckImage> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const known = kept.get(key);
  const image = known ?? (await makeImage(key, bytes));
  keep(key, image);
  return image;
}

/** The most recently used images stay, so that the next proposal with them is quick. */
function keep(key: string, image: DeckImage): void {
  kept.delete(key);
  kept.set(key, image);
  const [oldest] = kept.keys();
  if (kept.size > maxKept && oldest) kept.delete(oldest);
}

async function makeImage(key: string, bytes: Uint8Array): Promise<DeckImage> {
  const { format, width, height, orientation = 1, space, hasAlpha } = await sharp(bytes).metadata();
  const isKnown = format === 'jpeg' || format === 'png';
  const isSmall = Math.max(width, height) <= longestSidePixels && bytes.byteLength <= plainEnoughBytes;
  if (isKnown && isSmall && orientation === 1 && space !== 'cmyk') return { key, bytes, format, width, height };
  const resized = sharp(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: longestSidePixels, height: longestSidePixels, fit: 'inside', withoutEnlargement: true });
  const encoded = hasAlpha ? resized.png() : resized.jpeg({ quality: 84, optimiseCoding: false });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { key, bytes: data, format: hasAlpha ? 'png' : 'jpeg', width: info.width, height: info.height };
}
