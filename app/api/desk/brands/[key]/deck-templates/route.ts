import { maxDeckBytes } from '#lib/brands/schema.ts';
import { uploadDeckTemplate } from '#lib/brands/upload-deck-template.ts';
import { readBytes } from '#lib/http/read-bytes.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute<{ key: string }>(
  {
    async POST(ctx, { request, params }) {
      const bytes = await readBytes(request, maxDeckBytes);
      return Response.json(await uploadDeckTemplate(ctx, { brand: params.key, bytes }), { status: 201 });
    },
  },
  { limits: { POST: 'uploads' } },
);
