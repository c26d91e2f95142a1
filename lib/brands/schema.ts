import { z } from 'zod';

export const BrandDto = z.object({ id: z.string(), name: z.string(), logoFileId: z.string().nullable() });
export type BrandDto = z.infer<typeof BrandDto>;

export const SetBrandLogoInput = z.strictObject({
  brandId: z.string().max(60),
  /** A PNG, JPEG or WebP as it came. */
  bytes: z.instanceof(Uint8Array),
  /** The logo that the person saw and replaces; null where there was none. */
  replaces: z.string().max(60).nullable(),
});
export type SetBrandLogoInput = z.input<typeof SetBrandLogoInput>;
