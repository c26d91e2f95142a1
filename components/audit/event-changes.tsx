import { useTranslations } from 'next-intl';
import { describeChanges, type FieldChange } from '#lib/audit-trail/rules/changes.ts';
import type { AuditEventDto } from '#lib/audit-trail/schema.ts';
import { useFieldName } from './use-field-name.ts';

const mostShown = 3;
/** What only machines read, or what the line over it says already. */
const unsaid = new Set(['number', 'key', 'sessionId', 'photoId', 'photoIds', 'fileId', 'today']);

/** The first fields that an event changed, in a line each. */
export function EventChanges({ event: { before, after } }: { event: Pick<AuditEventDto, 'before' | 'after'> }) {
  const t = useTranslations('audit');
  const changes = describeChanges(before, after).filter(({ field }) => !unsaid.has(field));
  const more = changes.length - mostShown;
  if (changes.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-0.5 text-sm text-muted">
      {changes.slice(0, mostShown).map((change) => (
        <li key={change.field} className="line-clamp-2 wrap-anywhere">
          <OneChange change={change} />
        </li>
      ))}
      {more > 0 ? <li>{t('more', { count: more })}</li> : null}
    </ul>
  );
}

function OneChange({ change: { field, before, after } }: { change: FieldChange }) {
  const t = useTranslations('audit');
  const nameOf = useFieldName();
  return (
    <>
      {nameOf(field)}:{' '}
      {before === null ? null : (
        <>
          <bdi>{before}</bdi>{' '}
          <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
            →
          </span>{' '}
        </>
      )}
      <bdi className="text-ink">{after ?? t('nothing')}</bdi>
    </>
  );
}
