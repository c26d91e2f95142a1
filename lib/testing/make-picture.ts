import sharp from 'sharp';

type Picture = Uint8Array<ArrayBuffer>;

/** A picture of one colour as somebody would upload it. */
export async function makePicture(width = 60, height = 40, format: 'jpeg' | 'png' | 'gif' = 'jpeg'): Promise<Picture> {
  const plain = sharp({ create: { width, height, channels: 3, background: '#20639b' } });
  return new Uint8Array(await plain.toFormat(format).toBuffer());
}
