import type { BrandRow } from '#db/schema/index.ts';
import { BrandDetailDto } from './schema.ts';

/** A brand as its admins see it, with the version of its deck that is in use. */
export const toBrandDetailDto = (row: BrandRow, activeVersion: number | null): BrandDetailDto =>
  BrandDetailDto.parse({ ...row, activeVersion });
