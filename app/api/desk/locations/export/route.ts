import { readLocationPlace } from '#components/inventory/list/read-location-place.ts';
import { toListInput } from '#components/inventory/list/to-list-input.ts';
import { may } from '#lib/auth/context.ts';
import { madeFileResponse } from '#lib/http/made-file-response.ts';
import { deskRoute } from '#lib/http/route.ts';
import { exportLocations } from '#lib/inventory/export-locations.ts';
import type { ExportFormat } from '#lib/inventory/schema/files.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute(
  {
    async GET(ctx, { request }) {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const format = (query.format ?? 'csv') as ExportFormat;
      const { cursor: _, limit: __, ...shown } = toListInput(readLocationPlace(query), may(ctx, 'rate_cards:read'));
      return madeFileResponse(await exportLocations(ctx, { ...shown, format }));
    },
  },
  { limits: { GET: 'exports' } },
);
