import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { filtersOf, type LocationPlace, locationsHref } from './location-href.ts';

/** What narrows the list, each to be taken away; the search and the kind have places of their own. */
export function FilterChips({ place: { cursor: _, ...place } }: { place: LocationPlace }) {
  const t = useTranslations('inventory');
  const chips = Object.entries(filtersOf({ ...place, search: undefined, kind: undefined })).filter(
    ([, value]) => value !== undefined,
  );
  if (chips.length === 0) return null;
  const cleared = Object.fromEntries(chips.map(([name]) => [name, undefined]));
  return (
    <ul aria-label={t('filters.active')} className="flex flex-wrap items-center gap-2">
      {chips.map(([name, value]) => (
        <li key={name}>
          <Link
            href={locationsHref({ ...place, [name]: undefined })}
            className="inline-flex h-8 items-center gap-1.5 rounded-full border bg-raised ps-3 pe-2 text-sm hover:bg-hover"
          >
            <span className="sr-only">{t('filters.remove')}</span>
            {wordsOf(name, value)}
            <X className="size-3.5 text-muted" aria-hidden="true" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={locationsHref({ ...place, ...cleared })}
          className="rounded-sm px-2 text-sm text-muted hover:text-ink"
        >
          {t('filters.clear')}
        </Link>
      </li>
    </ul>
  );

  function wordsOf(name: string, value: string | number | undefined): string {
    if (name === 'size') return t(`sizes.${place.size ?? 'small'}`);
    if (name === 'status') return t(`statuses.${place.status ?? 'active'}`);
    if (name === 'from') return t('filters.priceFrom', { amount: Number(value) });
    if (name === 'to') return t('filters.priceTo', { amount: Number(value) });
    return String(value);
  }
}
