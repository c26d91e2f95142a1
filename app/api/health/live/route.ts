import { publicRoute } from '#lib/http/route.ts';

/** Says that the process answers; it asks nothing else, so it stays true while a database is away. */
export const GET = publicRoute('Whatever watches the server has no account.', async () =>
  Response.json({ status: 'alive' }),
);
