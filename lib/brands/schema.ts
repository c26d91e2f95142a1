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

/** The `{{tags}}` of a deck: those it uses, those nobody knows, and those it could use and does not. */
export type DeckTags = { found: string[]; unknown: string[]; unused: string[] };
