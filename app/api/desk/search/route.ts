import { deskRoute } from '#lib/http/route.ts';
import { searchDesk } from '#lib/search/search-desk.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx, { request }) {
    const search = new URL(request.url).searchParams.get('search') ?? '';
    return Response.json(await searchDesk(ctx, { search }));
  },
});
