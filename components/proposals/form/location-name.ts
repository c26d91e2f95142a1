import type { LocationDto } from '#lib/inventory/schema.ts';

/** What a location is called in a language; its English name where it has no other. */
export const locationName = ({ nameEn, nameAr }: LocationDto, locale: string): string =>
  (locale === 'ar' && nameAr) || nameEn;
