import { readBytes } from '#lib/http/read-bytes.ts';
import { deskRoute } from '#lib/http/route.ts';
import { addLocationPhoto } from '#lib/inventory/add-location-photo.ts';
import type { TimeOfDay } from '#lib/inventory/schema.ts';

const maxBytes = 25_000_000;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute<{ locationId: string }>(
  {
    async POST(ctx, { request, params }) {
      const query = new URL(request.url).searchParams;
      const timeOfDay = (query.get('timeOfDay') ?? 'day') as TimeOfDay;
      const takenOn = query.get('takenOn') ?? undefined;
      const bytes = await readBytes(request, maxBytes);
      return Response.json(await addLocationPhoto(ctx, { locationId: params.locationId, bytes, timeOfDay, takenOn }));
    },
  },
  { limits: { POST: 'uploads' } },
);
