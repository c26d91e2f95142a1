import sharp, { type Metadata, type Sharp } from 'sharp';

export const maxPixels = 40_000_000;

// libvips reads many more formats, SVG and PDF among them; whatever a file claims to be, only these three are opened.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/** A picture of at most 40 megapixels, upright and in sRGB whatever it came in; a damaged one fails when it is read. */
export function openPicture(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient().toColourspace('srgb');
}

/** What a picture says about itself, of any size; no pixel is decoded. */
export function readHeader(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata();
}

type PictureFormat = 'jpeg' | 'png' | 'animated png' | 'webp';

/** What a file is by its first bytes, whatever its name says; undefined for all but the three formats that are taken. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString('latin1', 0, 12);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return hasAnimationChunk(file) ? 'animated png' : 'png';
  return undefined;
}

/** Whether `acTL` stands before the pixels (PNG, third edition: 11.3.6.1). */
function hasAnimationChunk(png: Buffer): boolean {
  for (let at = 8; at + 8 <= png.byteLength; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}
