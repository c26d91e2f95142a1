import { readBytes } from '#lib/http/read-bytes.ts';
import { deskRoute } from '#lib/http/route.ts';
import { importLocations } from '#lib/inventory/import-locations.ts';
import { maxImportBytes } from '#lib/inventory/schema/files.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute(
  {
    async POST(ctx, { request }) {
      const fingerprint = new URL(request.url).searchParams.get('fingerprint') ?? '';
      return Response.json(
        await importLocations(ctx, { bytes: await readBytes(request, maxImportBytes), fingerprint }),
      );
    },
  },
  { limits: { POST: 'uploads' } },
);
