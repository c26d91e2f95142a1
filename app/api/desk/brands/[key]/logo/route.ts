import { setBrandLogo } from '#lib/brands/set-brand-logo.ts';
import { readBytes } from '#lib/http/read-bytes.ts';
import { deskRoute } from '#lib/http/route.ts';

const maxBytes = 25_000_000;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute<{ key: string }>(
  {
    async POST(ctx, { request, params }) {
      const replaces = new URL(request.url).searchParams.get('replaces');
      const bytes = await readBytes(request, maxBytes);
      return Response.json(await setBrandLogo(ctx, { brandId: params.key, bytes, replaces }));
    },
  },
  { limits: { POST: 'uploads' } },
);
