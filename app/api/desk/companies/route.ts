import { listCompanies } from '#lib/companies/list-companies.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx, { request }) {
    const search = new URL(request.url).searchParams.get('search') ?? undefined;
    return Response.json(await listCompanies(ctx, { search }));
  },
});
