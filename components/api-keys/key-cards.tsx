import type { Route } from 'next';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '#lib/core/dates.ts';
import type { KeyList } from './key-place.ts';
import type { KeyRow } from './key-row.ts';
import { KeyStateBadge } from './key-state-badge.tsx';

/** The list on a phone: a card per key. */
export function KeyCards({ list, items }: { list: KeyList; items: readonly KeyRow[] }) {
  const t = useTranslations('apiKeys');
  const language = useLocale();
  return (
    <ul aria-label={t('title')} className="grid gap-3 sm:grid-cols-2 lg:hidden">
      {items.map((item) => (
        <li
          key={item.id}
          className="relative grid content-start gap-3 rounded-lg border bg-surface p-4 shadow-sm transition-colors hover:bg-hover"
        >
          <div className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <Link
                href={`${list}/${item.id}` as Route}
                className="block font-medium wrap-anywhere after:absolute after:inset-0 after:rounded-lg"
              >
                <bdi>{item.name}</bdi>
              </Link>
              <p className="text-sm text-muted wrap-anywhere">
                <bdi>{list === '/admin/api-keys' ? item.ownerName : `…${item.hint}`}</bdi>
              </p>
            </div>
            <KeyStateBadge state={item.state} />
          </div>
          <p className="flex flex-wrap justify-between gap-x-4 border-t pt-2.5 text-sm text-muted tabular-nums">
            <span>{t('expiresOn', { day: formatDate(item.expiresOn, language) })}</span>
            <span>
              {item.lastUsedOn ? t('usedOn', { day: formatDate(item.lastUsedOn, language) }) : t('neverUsed')}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
