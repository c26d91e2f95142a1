import { X } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { FilterSheetProps } from './filter-sheet.tsx';
import { buttonFilters, listHref } from './list-href.ts';
import type { ListPlace } from './list-place.ts';

type FilterChipsProps = Pick<FilterSheetProps, 'owners' | 'teams' | 'client'> & { place: ListPlace };
type FilterName = (typeof buttonFilters)[number];

/** What narrows the list, each to be taken away; the search and the state have places of their own. */
export function FilterChips({ place: { cursor: _, ...place }, owners, teams, client }: FilterChipsProps) {
  const t = useTranslations('proposalList.filters');
  const locale = useLocale();
  const active = buttonFilters.filter((name) => place[name] !== undefined);
  if (active.length === 0) return null;
  const nameIn = (choices: FilterChipsProps['owners'], id?: string) =>
    choices.find((one) => one.id === id)?.name ?? t('unknown');
  const day = (date = '') => formatDate(date, locale);
  const amount = (dirhams = 0) => formatMoney(dirhams * 100, baseCurrency);
  const words: Record<FilterName, () => string> = {
    client: () => t('chips.client', { name: client?.name ?? t('unknown') }),
    owner: () => t('chips.owner', { name: nameIn(owners, place.owner) }),
    team: () => t('chips.team', { name: nameIn(teams, place.team) }),
    from: () => t(place.date ? 'chips.startsFrom' : 'chips.updatedFrom', { day: day(place.from) }),
    to: () => t(place.date ? 'chips.startsTo' : 'chips.updatedTo', { day: day(place.to) }),
    min: () => t('chips.min', { amount: amount(place.min) }),
    max: () => t('chips.max', { amount: amount(place.max) }),
  };
  const { search, status } = place;
  return (
    <ul aria-label={t('active')} className="flex flex-wrap items-center gap-2">
      {active.map((name) => (
        <li key={name}>
          <Link
            href={listHref({ ...place, [name]: undefined })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border bg-raised ps-3 pe-2 text-sm wrap-anywhere hover:bg-hover"
          >
            <span className="sr-only">{t('remove')}</span>
            {words[name]()}
            <X className="size-3.5 shrink-0 text-muted" aria-hidden="true" />
          </Link>
        </li>
      ))}
      <li>
        <Link href={listHref({ search, status })} className="rounded-sm px-2 text-sm text-muted hover:text-ink">
          {t('clear')}
        </Link>
      </li>
    </ul>
  );
}
