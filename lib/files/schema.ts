import { z } from 'zod';

export const filePurposes = ['photo', 'logo', 'document', 'deck_template'] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** A file made for a download. */
export type MadeFile = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

/** The widths in pixels in which a picture can be had; others would only fill the memory. */
const pictureWidths = [160, 320, 640, 960, 1280] as const;
export type PictureWidth = (typeof pictureWidths)[number];

export const OpenFileInput = z.strictObject({
  fileId: z.string().max(60),
  /** A smaller copy of a picture; text as it stands in an address. Without it the file as it was stored. */
  width: z.coerce.number().pipe(z.literal(pictureWidths)).optional(),
  /** With a width: one page of a PDF as a picture, counted from 1. */
  page: z.coerce.number().int().min(1).max(500).optional(),
});
export type OpenFileInput = { fileId: string; width?: PictureWidth | string; page?: number | string };

export const CountPagesInput = OpenFileInput.pick({ fileId: true });
export type CountPagesInput = z.input<typeof CountPagesInput>;
