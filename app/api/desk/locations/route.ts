import { readLocationPlace } from '#components/inventory/list/read-location-place.ts';
import { toListInput } from '#components/inventory/list/to-list-input.ts';
import { may } from '#lib/auth/context.ts';
import { deskRoute } from '#lib/http/route.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';

/** Some locations by their ids, or a page of those on sale by the words and filters of the inventory's address. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx, { request }) {
    const { searchParams } = new URL(request.url);
    const ids = searchParams.getAll('id');
    if (ids.length > 0) return Response.json(await listLocations(ctx, { ids, status: 'all', limit: 100 }));
    const place = readLocationPlace(Object.fromEntries(searchParams));
    return Response.json(await listLocations(ctx, toListInput(place, may(ctx, 'rate_cards:read'))));
  },
});
