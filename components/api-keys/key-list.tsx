import { ChevronsLeft, KeyRound, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { KeyCards } from './key-cards.tsx';
import { KeyFilters } from './key-filters.tsx';
import { type KeyList as Home, isFiltered, type KeyPlace, keysHref } from './key-place.ts';
import type { KeyRow } from './key-row.ts';
import { KeysTable } from './keys-table.tsx';

type KeyListProps = {
  list: Home;
  place: KeyPlace;
  items: readonly KeyRow[];
  nextCursor: string | null;
  /** The way to a first key, for who may have one. */
  create?: ReactNode;
};

/** One page of keys with search and states; its whole state is the address. */
export function KeyList({ list, place, items, nextCursor, create }: KeyListProps) {
  const t = useTranslations('apiKeys');
  if (items.length === 0 && !isFiltered(place) && !place.cursor) {
    return (
      <EmptyState icon={<KeyRound />} title={t('empty.title')} actions={create}>
        {t(list === '/profile/keys' ? 'empty.textOwn' : 'empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      <KeyFilters list={list} place={place} />
      {items.length > 0 ? (
        <>
          <KeysTable list={list} items={items} />
          <KeyCards list={list} items={items} />
          <Paging list={list} place={place} nextCursor={nextCursor} />
        </>
      ) : (
        <EmptyState
          icon={<SearchX />}
          title={t('nothing.title')}
          actions={<ButtonLink href={keysHref(list, {})}>{t('nothing.showAll')}</ButtonLink>}
        >
          {t('nothing.text')}
        </EmptyState>
      )}
    </div>
  );
}

function Paging({ list, place, nextCursor }: Pick<KeyListProps, 'list' | 'place' | 'nextCursor'>) {
  const t = useTranslations('apiKeys.paging');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={keysHref(list, { ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('first')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={keysHref(list, { ...place, cursor: nextCursor })} className="ms-auto">
          {t('more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
