import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { intakeImage } from './intake-image.ts';

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 40, b: 40, alpha: 0.5 } } });
const refusal = (message: string) => ({ code: 'invalid_input', message: expect.stringContaining(message) });

/** A PNG chunk; nobody reads its checksum before the pixels are decoded. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

describe('intakeImage takes', () => {
  test.each([
    ['jpeg', 'image/jpeg', 'jpg'],
    ['png', 'image/png', 'png'],
    ['webp', 'image/jpeg', 'jpg'],
  ] as const)('a %s', async (format, mediaType, ending) => {
    const taken = await intakeImage(await plain(40, 20).toFormat(format).toBuffer());
    expect(taken).toMatchObject({ mediaType, ending, width: 40, height: 20 });
    const { format: encoded } = await sharp(taken.bytes).metadata();
    expect(`image/${encoded}`).toBe(mediaType);
  });

  test('transparency as a PNG', async () => {
    const taken = await intakeImage(await plain(8, 8, 4).webp().toBuffer());
    expect(taken.mediaType).toBe('image/png');
    expect((await sharp(taken.bytes).metadata()).hasAlpha).toBe(true);
  });

  test('a turned photo upright, and nothing of its metadata', async () => {
    const exif = { IFD0: { Artist: 'Somebody', Copyright: 'a secret place' } };
    const turned = await plain(40, 20).jpeg().withExif(exif).withMetadata({ orientation: 6, exif }).toBuffer();
    expect(turned.includes('Somebody')).toBe(true);
    const taken = await intakeImage(turned);
    expect(taken).toMatchObject({ width: 20, height: 40 });
    const { exif: left, orientation } = await sharp(taken.bytes).metadata();
    expect([left, orientation]).toEqual([undefined, undefined]);
    expect(Buffer.from(taken.bytes).includes('Somebody')).toBe(false);
  });

  test('a CMYK photo as sRGB', async () => {
    const printed = await plain(16, 16).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(printed).metadata()).space).toBe('cmyk');
    const taken = await intakeImage(printed);
    expect(await sharp(taken.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  test('the same bytes to the same bytes', async () => {
    const photo = await plain(64, 48).jpeg().toBuffer();
    const [one, other] = await Promise.all([intakeImage(photo), intakeImage(photo)]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe('intakeImage refuses', () => {
  test.each([
    ['a GIF', () => plain(8, 8).gif().toBuffer()],
    ['a TIFF', () => plain(8, 8).tiff().toBuffer()],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a page of HTML', async () => Buffer.from('<html><script>alert(1)</script></html>')],
    ['nothing at all', async () => Buffer.alloc(0)],
  ])('%s', async (_, make) => {
    await expect(intakeImage(await make())).rejects.toMatchObject(refusal('Only PNG, JPEG and WebP'));
  });

  test('an SVG that starts like a JPEG', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<svg width="9" height="9"/>')]);
    await expect(intakeImage(bytes)).rejects.toMatchObject(refusal('damaged'));
  });

  test.each(['jpeg', 'png', 'webp'] as const)('a %s that was cut off', async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const whole = await sharp({ create: { width: 80, height: 80, channels: 3, background: '#888', noise } })
      .toFormat(format)
      .toBuffer();
    await expect(intakeImage(whole.subarray(0, whole.length * 0.7))).rejects.toMatchObject(refusal('damaged'));
  });

  test('more than one frame', async () => {
    const frames = await sharp([await plain(8, 8).png().toBuffer(), await plain(8, 8).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .webp()
      .toBuffer();
    await expect(intakeImage(frames)).rejects.toMatchObject(refusal('moves'));
    const png = await plain(8, 8).png().toBuffer();
    const afterHeader = 8 + 25;
    const animated = Buffer.concat([
      png.subarray(0, afterHeader),
      chunk('acTL', Buffer.alloc(8)),
      png.subarray(afterHeader),
    ]);
    await expect(intakeImage(animated)).rejects.toMatchObject(refusal('moves'));
  });

  test('more than 40 megapixels, however small the file', async () => {
    const bomb = await sharp({ create: { width: 8_001, height: 5_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    await expect(intakeImage(bomb)).rejects.toMatchObject(refusal('40 megapixels'));
  });

  test('more than 25 MB', async () => {
    await expect(intakeImage(new Uint8Array(25_000_001))).rejects.toMatchObject(refusal('25 MB'));
  });
});
