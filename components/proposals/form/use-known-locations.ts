import { useCallback, useEffect, useState } from 'react';
import { readJson } from '#components/layout/use-typed-query.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';

/**
 * The locations that stand in the form, or stood in it before, with today's prices. What a kept draft names beyond
 * those is fetched.
 */
export function useKnownLocations(initial: readonly LocationDto[], wantedIds: readonly string[]) {
  const [locations, setLocations] = useState(initial);
  const add = useCallback(
    (more: readonly LocationDto[]) =>
      setLocations((known) => [...known, ...more.filter(({ id }) => !known.some((one) => one.id === id))]),
    [],
  );
  const missing = wantedIds.filter((id) => !locations.some((one) => one.id === id)).join();
  useEffect(() => {
    if (!missing) return;
    const controller = new AbortController();
    const query = new URLSearchParams(missing.split(',').map((id) => ['id', id]));
    void readJson<{ items: LocationDto[] }>(`/api/desk/locations?${query}`, controller.signal).then((found) => {
      if (found && !controller.signal.aborted) add(found.items);
    });
    return () => controller.abort();
  }, [missing, add]);
  return { locations, add };
}
