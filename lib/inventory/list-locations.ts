import { z } from 'zod';
import { withDetails } from '#db/repositories/inventory.ts';
import { type LocationPage, listLocationPage } from '#db/repositories/locations.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { parseCursor, toCursor } from '#lib/core/cursor.ts';
import { today } from '#lib/core/dates.ts';
import { parseInput } from '#lib/core/parse.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { ListLocationsInput, type LocationListItem, type LocationSort } from './schema.ts';
import { toLocationFilter } from './to-location-filter.ts';
import { toLocationListItem } from './to-location-list-item.ts';

/**
 * Locations that fit the filters (those on sale unless asked otherwise), `limit` at a time in one order; `nextCursor` is
 * null on the last page. Prices only for those who may see them: for others, filtering or sorting by price is forbidden.
 */
export async function listLocations(
  ctx: Ctx,
  input: ListLocationsInput = {},
): Promise<{ items: LocationListItem[]; nextCursor: string | null }> {
  requirePermission(ctx, 'locations:read');
  const { sort, direction, cursor, limit, ...filters } = parseInput(ListLocationsInput, input);
  const filter = toLocationFilter(ctx, { ...filters, sort });
  const { timeZone } = await getBusinessSettings(ctx);
  const day = today(ctx.now, timeZone);
  const order = { sort: `${sort} ${direction}`, values: placeOf[sort] };
  const after = cursor ? parseCursor(cursor, order) : undefined;
  const page: LocationPage = { filter, sort, direction, after, limit: limit + 1, pricesOn: day };
  const rows = await listLocationPage(ctx, page);
  const shown = await withDetails(
    ctx,
    rows.slice(0, limit).map((row) => row.location),
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: shown.map((row) => toLocationListItem(row, { today: day, withPrices: may(ctx, 'rate_cards:read') })),
    nextCursor: last ? toCursor({ sort: order.sort, values: last.place, id: last.location.id }) : null,
  };
}

const text = z.string().max(500);
const placeOf = {
  name: z.tuple([text]),
  city: z.tuple([text, text]),
  size: z.tuple([z.int(), text]),
  licence: z.tuple([text, text]),
  updated: z.tuple([z.int()]),
  price: z.union([z.tuple([z.literal(0), z.int()]), z.tuple([z.literal(1), text])]),
} satisfies Record<LocationSort, z.ZodType<readonly (string | number)[]>>;
