import { ListPlace, toFilters } from '#components/proposals/list/list-place.ts';
import { madeFileResponse } from '#lib/http/made-file-response.ts';
import { deskRoute } from '#lib/http/route.ts';
import { exportProposals } from '#lib/proposals/export-proposals.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute(
  {
    async GET(ctx, { request }) {
      const place = ListPlace.parse(Object.fromEntries(new URL(request.url).searchParams));
      return madeFileResponse(await exportProposals(ctx, toFilters(place)));
    },
  },
  { limits: { GET: 'exports' } },
);
