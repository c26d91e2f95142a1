import { findSimilarCompanies } from '#lib/companies/find-similar-companies.ts';
import { listCompanies } from '#lib/companies/list-companies.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx, { request }) {
    const { searchParams: query } = new URL(request.url);
    const name = query.get('similarTo');
    if (name === null) return Response.json(await listCompanies(ctx, { search: query.get('search') ?? undefined }));
    return Response.json(await findSimilarCompanies(ctx, { name, exceptId: query.get('except') ?? undefined }));
  },
});
