import { useFormatter, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import type { LocationEvent } from '#lib/inventory/schema/details.ts';

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
  'import',
] as const;
type KnownAction = (typeof known)[number];

const wordOf = (action: string): KnownAction =>
  known.find((one) => action === `location.${one}` || action === one) ?? 'update';

/** Who did what to the location, newest first. */
export function HistoryCard({ events, timeZone }: HistoryCardProps) {
  const t = useTranslations('inventory');
  const format = useFormatter();
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
                    <bdi lang="en">{field}</bdi>: <bdi>{before ?? '–'}</bdi> →{' '}
                    <bdi className="text-ink">{after ?? '–'}</bdi>
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
