import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';
import { languages } from '#lib/users/schema.ts';

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

export const RemoveBrandLogoInput = SetBrandLogoInput.pick({ brandId: true }).extend({
  /** The logo that the person saw and takes away. */
  removes: z.string().max(60),
});
export type RemoveBrandLogoInput = z.input<typeof RemoveBrandLogoInput>;

const given = (what: string) => z.string().trim().min(1, `Give ${what}.`).max(120);
const perhaps = z
  .string()
  .trim()
  .max(120)
  .transform((text) => text || null)
  .nullable();
const colour = z
  .string()
  .trim()
  .regex(/^#?[0-9a-f]{6}$/i, orSay('brands.colour'))
  .transform((text) => text.replace('#', '').toUpperCase());

/** What documents show of a brand beside its logo: names in both languages, `RRGGBB` of its ground and its accent. */
export const BrandLook = z.strictObject({
  name: given('the name'),
  nameAr: perhaps,
  legalName: given('the legal name'),
  legalNameAr: perhaps,
  inkColour: colour,
  accentColour: colour,
});
export type BrandLook = z.infer<typeof BrandLook>;
export const brandLookFields = Object.keys(BrandLook.shape) as (keyof BrandLook)[];

const StoredLook = z.strictObject({
  name: z.string(),
  nameAr: z.string().nullable(),
  legalName: z.string(),
  legalNameAr: z.string().nullable(),
  inkColour: z.string(),
  accentColour: z.string(),
});

export const UpdateBrandLookInput = z.strictObject({
  brandId: z.string().max(60),
  look: BrandLook,
  /** What the person saw, as it is stored; a brand that has changed since is a conflict. */
  basedOn: StoredLook,
});
export type UpdateBrandLookInput = z.input<typeof UpdateBrandLookInput>;

/** The `{{tags}}` of a deck: those it uses, those nobody knows, and those it could use and does not. */
export type DeckTags = { found: string[]; unknown: string[]; unused: string[] };

const brand = z.string().max(60);

/** A brand as its admins see it. `activeVersion` is the deck in use, null for the built-in one. */
export const BrandDetailDto = BrandDto.extend({
  key: z.string(),
  nameAr: z.string().nullable(),
  legalName: z.string(),
  legalNameAr: z.string().nullable(),
  taxNumber: z.string(),
  inkColour: z.string(),
  accentColour: z.string(),
  activeVersion: z.number().int().nullable(),
});
export type BrandDetailDto = z.infer<typeof BrandDetailDto>;

export const GetBrandInput = z.strictObject({
  /** Its id or its key. */
  brand,
});
export type GetBrandInput = z.input<typeof GetBrandInput>;

const tagNames = z.array(z.string());

/** One version of a brand's own deck. */
export const DeckTemplateDto = z.object({
  version: z.number().int().positive(),
  isActive: z.boolean(),
  fileId: z.string(),
  fileName: z.string(),
  byteSize: z.number().int(),
  tags: z.object({ found: tagNames, unknown: tagNames, unused: tagNames }),
  createdByName: z.string(),
  createdAt: z.date(),
});
export type DeckTemplateDto = z.infer<typeof DeckTemplateDto>;

/** The largest deck that is taken. */
export const maxDeckBytes = 25_000_000;

export const UploadDeckTemplateInput = z.strictObject({
  brand,
  /** A PPTX as it came. */
  bytes: z.instanceof(Uint8Array),
});
export type UploadDeckTemplateInput = z.input<typeof UploadDeckTemplateInput>;

const version = z.number().int().positive();

export const ActivateDeckTemplateInput = z.strictObject({
  brand,
  /** Null for the built-in deck. */
  version: version.nullable(),
  /** What the person saw in use. */
  replaces: version.nullable(),
});
export type ActivateDeckTemplateInput = z.input<typeof ActivateDeckTemplateInput>;

export const PreviewDeckTemplateInput = z.strictObject({
  brand,
  /** Text as it stands in an address is taken as well. */
  version: z.coerce.number().pipe(version),
  as: z.enum(['pptx', 'pdf']).default('pptx'),
  language: z.enum(languages).default('en'),
});
export type PreviewDeckTemplateInput = {
  brand: string;
  version: number | string;
  as?: 'pptx' | 'pdf';
  language?: 'en' | 'ar';
};
