import { invalidInput } from '#lib/core/errors.ts';
import { maxPixels, openPicture, pictureFormat, readHeader } from './picture.ts';

export type TakenImage = {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
  ending: 'jpg' | 'png';
  /** Pixels, upright. */
  width: number;
  height: number;
};

const maxBytes = 25_000_000;

/**
 * A picture from outside, made safe: recognised by its bytes, decoded whole and encoded anew, so that nothing but its
 * pixels is left. Upright and in sRGB; transparency makes a PNG, since documents know no WebP. Throws invalid_input.
 */
export async function intakeImage(bytes: Uint8Array): Promise<TakenImage> {
  if (bytes.byteLength > maxBytes) throw invalidInput('files.pictureTooLarge');
  const format = pictureFormat(bytes);
  if (!format) throw invalidInput('files.pictureFormat');
  const { width, height, pages = 1, hasAlpha } = await readHeader(bytes).catch(refuseDamaged);
  if (width * height > maxPixels) throw invalidInput('files.pictureTooMany');
  if (pages > 1 || format === 'animated png') throw invalidInput('files.pictureMoves');
  return encode(openPicture(bytes), format === 'png' || hasAlpha).catch(refuseDamaged);
}

async function encode(picture: ReturnType<typeof openPicture>, asPng: boolean): Promise<TakenImage> {
  const encoded = asPng ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality: 90 });
  const { data: bytes, info } = await encoded.toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return asPng
    ? { bytes, mediaType: 'image/png', ending: 'png', width, height }
    : { bytes, mediaType: 'image/jpeg', ending: 'jpg', width, height };
}

function refuseDamaged(): never {
  throw invalidInput('files.pictureDamaged');
}
