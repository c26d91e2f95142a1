import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { formatDate, today } from '#lib/core/dates.ts';
import type { HistoryEntry } from '#lib/proposals/schema/history.ts';

type HistoryCardProps = { entries: readonly HistoryEntry[]; timeZone: string };

const shownAtFirst = 5;

/** Who did what and when, newest first; what is long ago is folded away. */
export function HistoryCard({ entries, timeZone }: HistoryCardProps) {
  const t = useTranslations('proposalPage.history');
  const [latest, earlier] = [entries.slice(0, shownAtFirst), entries.slice(shownAtFirst)];
  if (entries.length === 0) return null;
  return (
    <Card title={t('title')}>
      <Entries entries={latest} timeZone={timeZone} />
      {earlier.length > 0 ? (
        <Disclosure label={t('older')} className="mt-4">
          <div className="mt-4">
            <Entries entries={earlier} timeZone={timeZone} />
          </div>
        </Disclosure>
      ) : null}
    </Card>
  );
}

function Entries({ entries, timeZone }: HistoryCardProps) {
  const t = useTranslations('proposalPage.history');
  const format = useFormatter();
  const locale = useLocale();
  const whoIs = ({ by, name }: HistoryEntry): string => {
    if (by === 'person') return name ?? t('somebody');
    if (by === 'job') return t('system');
    return name ? t('assistantFor', { name }) : t('assistant');
  };
  return (
    <ol className="grid gap-4 border-s ps-5">
      {entries.map((entry) => (
        <li key={entry.id} className="relative min-w-0 text-sm">
          <span
            aria-hidden="true"
            className="absolute -start-5 top-1.5 size-2.5 -translate-x-1/2 rounded-full border-2 border-surface bg-control rtl:translate-x-1/2"
          />
          <p className="wrap-anywhere">
            {t(entry.kind, {
              who: whoIs(entry),
              version: entry.version ?? 1,
              revision: entry.revision ?? 1,
              to: entry.to ?? t('somebody'),
              copyOf: entry.copyOf ?? '',
            })}
          </p>
          {entry.reason ? <q className="text-muted wrap-anywhere">{entry.reason}</q> : null}
          <p className="text-xs text-muted tabular-nums">
            {formatDate(today(entry.at, timeZone), locale)} ·{' '}
            {format.dateTime(entry.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })}
          </p>
        </li>
      ))}
    </ol>
  );
}
