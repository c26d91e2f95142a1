import { X } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useActionName, useObjectName } from '#components/audit/use-sentence.ts';
import { type AuditEventDto, type AuditPerson, auditObjectTypes } from '#lib/audit-trail/schema.ts';
import { formatDate } from '#lib/core/dates.ts';
import { type AuditPlace, auditHref, filtersOf } from './audit-href.ts';

type FilterChipsProps = { place: AuditPlace; people: readonly AuditPerson[]; items: readonly AuditEventDto[] };

/** What narrows the trail, each to be taken away. */
export function FilterChips({ place: { cursor: _, ...place }, people, items }: FilterChipsProps) {
  const t = useTranslations('audit');
  const wordsOf = useWords(place, { people, items });
  const chips = Object.entries(filtersOf(place)).flatMap(([name, value]) => (value ? [{ name, value }] : []));
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('filters.active')} className="flex flex-wrap items-center gap-2">
      {chips.map(({ name, value }) => (
        <li key={name}>
          <Link
            href={auditHref({ ...place, [name]: undefined })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border bg-raised ps-3 pe-2 text-sm hover:bg-hover"
          >
            <span className="sr-only">{t('filters.remove')}</span>
            <bdi>{wordsOf(name, value)}</bdi>
            <X className="size-3.5 shrink-0 text-muted" aria-hidden="true" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={auditHref({ search: place.search, outcome: place.outcome })}
          className="rounded-sm px-2 text-sm text-muted hover:text-ink"
        >
          {t('filters.clear')}
        </Link>
      </li>
    </ul>
  );
}

function useWords(place: AuditPlace, { people, items }: Omit<FilterChipsProps, 'place'>) {
  const t = useTranslations('audit');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const actionName = useActionName();
  const objectName = useObjectName();
  return (name: string, value: string): string => {
    if (name === 'actor') return people.find(({ id }) => id === value)?.name ?? value;
    if (name === 'action') return actionName(value);
    if (name === 'type') return t(`objects.${auditObjectTypes.find((one) => one === value) ?? 'other'}`);
    if (name === 'from') return t('filters.since', { day: formatDate(value, locale) });
    if (name === 'to') return t('filters.until', { day: formatDate(value, locale) });
    const object = items.find((event) => event.object.id === value && event.object.type === place.type)?.object;
    return t('filters.object', { name: object ? objectName(object) : value });
  };
}
