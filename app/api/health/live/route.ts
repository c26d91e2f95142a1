import { publicRoute } from '#lib/http/route.ts';

/** Says that the process answers; it asks nothing else, so it stays true while a database is away. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = publicRoute(
  'Whatever watches the server has no account.',
  {
    GET: async () => Response.json({ status: 'alive' }),
  },
  { counts: false },
);
