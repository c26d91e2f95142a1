import { useLocale, useTranslations } from 'next-intl';
import { formatScaled } from '#lib/core/format.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import { placeInArabic } from '#lib/inventory/rules/place-in-arabic.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';

type Named = Pick<LocationDto, 'nameEn' | 'nameAr'>;
type Sized = Pick<LocationDto, 'widthCm' | 'heightCm'>;

/** How a location is written in the reader's language: its name, its place and its size. */
export function useLocationWords() {
  const t = useTranslations('inventory');
  const language = useLocale();
  const isArabic = language === 'ar';
  const sizeOf = ({ widthCm, heightCm }: Sized) =>
    widthCm && heightCm
      ? t('size', { width: formatScaled(widthCm, 2), height: formatScaled(heightCm, 2) })
      : t('sizes.multiple');
  return {
    nameOf: (location: Named) => locationName(location, language),
    placeOf: ({ area, city }: Pick<LocationDto, 'area' | 'city'>) =>
      isArabic ? [area, city].filter(Boolean).map(placeInArabic).join('، ') : [area, city].filter(Boolean).join(', '),
    sizeOf,
    sizeAndFacesOf: (location: Sized & Pick<LocationDto, 'faces'>) =>
      `${sizeOf(location)} · ${t('faces', { count: location.faces })}`,
  };
}
