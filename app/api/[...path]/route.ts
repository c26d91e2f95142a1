import { notFound } from '#lib/core/errors.ts';
import { publicRoute } from '#lib/http/route.ts';

const nothing = async () => {
  throw notFound('address');
};

/** Any address under /api that nothing else answers. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = publicRoute('There is nothing to protect.', {
  GET: nothing,
  POST: nothing,
  PUT: nothing,
  PATCH: nothing,
  DELETE: nothing,
  OPTIONS: nothing,
});
