import { listCompanies } from '#lib/companies/list-companies.ts';
import { deskRoute } from '#lib/http/route.ts';

export const GET = deskRoute(async (ctx, { request }) => {
  const search = new URL(request.url).searchParams.get('search') ?? undefined;
  return Response.json(await listCompanies(ctx, { search }), { headers: { 'cache-control': 'no-store' } });
});
