import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { PhotoDto } from '#lib/inventory/schema.ts';

/** When a photo was taken: the time of day and the date. */
export function PhotoFacts({ photo: { timeOfDay, takenOn } }: { photo: PhotoDto }) {
  const t = useTranslations('inventory');
  const language = useLocale();
  return (
    <span className="flex items-center gap-3 text-sm text-muted">
      <Badge>{t(`timesOfDay.${timeOfDay}`)}</Badge>
      {takenOn ? t('photos.takenOn', { day: formatDate(takenOn, language) }) : t('photos.undated')}
    </span>
  );
}
