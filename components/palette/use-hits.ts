import { useTypedQuery } from '#components/layout/use-typed-query.ts';
import type { DeskHits } from '#lib/search/schema.ts';

const none: DeskHits = { proposals: [], locations: [], companies: [] };

type Hits = { hits: DeskHits; state: 'idle' | 'asking' | 'failed' };

/** What the desk has for the words; what was found before stays until the next answer. */
export function useHits(query: string): Hits {
  const search = query.trim().slice(0, 200);
  const { data, state } = useTypedQuery<DeskHits>(
    search ? `/api/desk/search?${new URLSearchParams({ search })}` : null,
  );
  return { hits: data ?? none, state };
}
