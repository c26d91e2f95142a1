import type { LocationDto } from '#lib/inventory/schema.ts';

/** What a location is called in a language: its Arabic name where it has one. */
export function locationName(
  { nameEn, nameAr }: Pick<LocationDto, 'nameEn' | 'nameAr'>,
  language: 'en' | 'ar',
): string {
  return language === 'ar' && nameAr ? nameAr : nameEn;
}
