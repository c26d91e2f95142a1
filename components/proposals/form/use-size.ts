import { useTranslations } from 'next-intl';
import { formatScaled } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';

/** Width, height and faces in words. */
export function useSize() {
  const t = useTranslations('proposalForm.picker');
  return ({ widthCm, heightCm, faces }: LocationDto): string => {
    const size =
      widthCm && heightCm
        ? t('size', { width: formatScaled(widthCm, 2), height: formatScaled(heightCm, 2) })
        : t('sizes');
    return t('sizeAndFaces', { size, count: faces });
  };
}
