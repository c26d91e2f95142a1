import type { z } from 'zod';
import type { LocationFilter } from '#db/repositories/locations.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { maxAmountMinor } from '#lib/core/money.ts';
import type { LocationFilters, LocationSort } from './schema.ts';

type Asked = z.output<typeof LocationFilters> & { ids?: string[] | undefined; sort: LocationSort };

/** The filters as the database takes them. Throws forbidden where prices are asked for that the caller may not see. */
export function toLocationFilter(ctx: Ctx, asked: Asked): LocationFilter {
  const { ids, search, city, kind, series, size, priceFromMinor, priceToMinor, status, sort } = asked;
  const hasPrice = priceFromMinor !== undefined || priceToMinor !== undefined;
  if (hasPrice || sort === 'price') requirePermission(ctx, 'rate_cards:read');
  return {
    ids,
    search,
    city,
    kind,
    series,
    size,
    price: hasPrice ? { fromMinor: priceFromMinor ?? 0, toMinor: priceToMinor ?? maxAmountMinor } : undefined,
    status: status === 'all' ? undefined : status,
  };
}
