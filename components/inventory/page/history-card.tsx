import { useFormatter, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import type { LocationEvent } from '#lib/inventory/schema/details.ts';
import { locationKinds, locationStatuses, timesOfDay } from '#lib/inventory/schema.ts';

type HistoryCardProps = { events: readonly LocationEvent[]; timeZone: string };

const known = [
  'create',
  'update',
  'retire',
  'restore',
  'set_status',
  'add_photo',
  'update_photo',
  'reorder_photos',
  'delete_photo',
  'restore_photo',
  'set_rate_card',
  'delete_rate_card',
] as const;
type KnownAction = (typeof known)[number];

const fields = [
  'nameEn',
  'nameAr',
  'city',
  'area',
  'address',
  'latitude',
  'longitude',
  'series',
  'kind',
  'widthCm',
  'heightCm',
  'faces',
  'loopSeconds',
  'spotSeconds',
  'uploadFeeMinor',
  'licenceExpiresOn',
  'prohibitedCategories',
  'aliases',
  'status',
  'prices',
  'effectiveOn',
  'timeOfDay',
  'takenOn',
] as const;
type Field = (typeof fields)[number];
const isField = (name: string): name is Field => fields.some((one) => one === name);

/** Fields whose values are words of ours. */
const wordsOf: Record<string, { under: string; values: readonly string[] }> = {
  kind: { under: 'kinds', values: locationKinds },
  status: { under: 'statuses', values: locationStatuses },
  timeOfDay: { under: 'timesOfDay', values: timesOfDay },
};

const wordOf = (action: string): KnownAction =>
  known.find((one) => action === `location.${one}` || action === one) ?? 'update';

/** Who did what to the location, newest first. */
export function HistoryCard({ events, timeZone }: HistoryCardProps) {
  const t = useTranslations('inventory');
  const format = useFormatter();
  const nameOf = (field: string) => (isField(field) ? t(`history.fields.${field}`) : field);
  const saidOf = (field: string, value: string | null) => {
    const words = wordsOf[field];
    const known = words?.values.find((one) => one === value);
    if (known && words) return t(`${words.under}.${known}` as 'kinds.digital');
    return value ?? t('history.nothing');
  };
  if (events.length === 0) return null;
  return (
    <Card title={t('history.title')}>
      <ol className="grid gap-5 border-s ps-5">
        {events.map((event) => (
          <li key={event.id} className="relative min-w-0">
            <span
              aria-hidden="true"
              className="absolute -start-5 top-2 size-2.5 -translate-x-1/2 rounded-full border-2 border-surface bg-control rtl:translate-x-1/2"
            />
            <p>
              <span className="font-medium">{event.who}</span> {t(`history.actions.${wordOf(event.action)}`)}
            </p>
            {event.reason ? <p className="text-sm wrap-anywhere">“{event.reason}”</p> : null}
            {event.changes.length > 0 ? (
              <ul className="mt-1 grid gap-0.5 text-sm text-muted">
                {event.changes.map(({ field, before, after }) => (
                  <li key={field} className="wrap-anywhere">
                    {nameOf(field)}: <bdi>{saidOf(field, before)}</bdi> →{' '}
                    <bdi className="text-ink">{saidOf(field, after)}</bdi>
                  </li>
                ))}
              </ul>
            ) : null}
            <p className="text-xs text-muted">
              {format.dateTime(event.at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
