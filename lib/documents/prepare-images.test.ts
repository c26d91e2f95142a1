import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cropToFill } from './deck.ts';
import { prepareImages } from './prepare-images.ts';

const blank = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 20, g: 90, b: 160, alpha: 0.5 } } });

async function prepare(bytes: Uint8Array) {
  const image = (await prepareImages(new Map([['one', bytes]]))).get('one');
  if (!image) throw new Error('The image is gone.');
  return image;
}

test('a photo of a sensible size is embedded as it is', async () => {
  const bytes = await blank(1800, 1200).jpeg().toBuffer();
  expect(await prepare(bytes)).toMatchObject({ bytes, format: 'jpeg', width: 1800, height: 1200 });
});

test('a huge photo is made smaller, and upright where its camera lay on the side', async () => {
  const bytes = await blank(5000, 2500).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await prepare(bytes)).toMatchObject({ format: 'jpeg', width: 1000, height: 2000 });
});

test('another format becomes one that both files know, with its transparency', async () => {
  expect(await prepare(await blank(300, 200).webp().toBuffer())).toMatchObject({ format: 'jpeg', width: 300 });
  expect(await prepare(await blank(300, 200, 4).webp().toBuffer())).toMatchObject({ format: 'png', width: 300 });
  const cmyk = await blank(300, 200).toColourspace('cmyk').jpeg().toBuffer();
  expect(await sharp((await prepare(cmyk)).bytes).metadata()).toMatchObject({ space: 'srgb' });
});

test('what was prepared once is kept', async () => {
  const bytes = await blank(2400, 1200).jpeg().toBuffer();
  expect(await prepare(bytes)).toBe(await prepare(Uint8Array.from(bytes)));
});

test('an image fills its box and loses as much on either side', () => {
  expect(cropToFill({ width: 300, height: 100 }, { x: 0, y: 0, width: 1, height: 1 }).x).toBeCloseTo(1 / 3);
  expect(cropToFill({ width: 100, height: 200 }, { x: 0, y: 0, width: 1, height: 1 })).toEqual({ x: 0, y: 0.25 });
});
