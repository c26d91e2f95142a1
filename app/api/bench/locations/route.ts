import { notFound } from '#lib/core/errors.ts';
import { env } from '#lib/env.ts';
import { benchCaller } from '#lib/http/bench-caller.ts';
import { publicRoute } from '#lib/http/route.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';

/** The query of a list and nothing around it, to measure what the API adds; not there unless BENCH says so. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = publicRoute(
  'Only a bench asks, on a server of its own.',
  {
    async GET() {
      if (env.BENCH !== '1') throw notFound('address');
      return Response.json(await listLocations(await benchCaller(), { limit: 50 }));
    },
  },
  { counts: false },
);
