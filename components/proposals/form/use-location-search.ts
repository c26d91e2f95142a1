import { useState } from 'react';
import { readJson, useTypedQuery } from '#components/layout/use-typed-query.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { PickerFilter } from './location-filter.tsx';

type Page = { items: LocationDto[]; nextCursor: string | null };
type Further = { address: string; pages: Page[]; failed?: boolean };

/** The locations on sale that fit, a page at a time; `more` fetches the next one. */
export function useLocationSearch(filter: PickerFilter) {
  const address = addressOf(filter);
  const first = useTypedQuery<Page>(address);
  const [further, setFurther] = useState<Further>({ address, pages: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const rest = further.address === address ? further : { address, pages: [] };
  const pages = first.data ? [first.data, ...rest.pages] : [];
  const next = first.isCurrent ? (pages.at(-1)?.nextCursor ?? null) : null;

  const more = async () => {
    if (next === null || loadingMore) return;
    setLoadingMore(true);
    const page = await readJson<Page>(`${address}&${new URLSearchParams({ cursor: next })}`);
    setFurther(page ? { address, pages: [...rest.pages, page] } : { ...rest, failed: true });
    setLoadingMore(false);
  };
  return {
    locations: first.data && pages.flatMap(({ items }) => items),
    state: rest.failed ? ('failed' as const) : first.state,
    hasMore: next !== null,
    loadingMore,
    more,
  };
}

function addressOf({ search, city, kind }: PickerFilter): string {
  const query = new URLSearchParams({ search: search.trim(), city, ...(kind === 'any' ? {} : { kind }) });
  return `/api/desk/locations?${query}`;
}
