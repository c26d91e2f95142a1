import { readBytes } from '#lib/http/read-bytes.ts';
import { deskRoute } from '#lib/http/route.ts';
import { previewLocationImport } from '#lib/inventory/preview-location-import.ts';
import { maxImportBytes } from '#lib/inventory/schema/files.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute(
  {
    async POST(ctx, { request }) {
      return Response.json(await previewLocationImport(ctx, { bytes: await readBytes(request, maxImportBytes) }));
    },
  },
  { limits: { POST: 'uploads' } },
);
