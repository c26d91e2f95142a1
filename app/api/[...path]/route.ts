import { notFound } from '#lib/core/errors.ts';
import { publicRoute } from '#lib/http/route.ts';

/** Any address under /api that nothing else answers. */
const nothingHere = publicRoute('There is nothing to protect.', async () => {
  throw notFound('Route');
});

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as HEAD,
  nothingHere as OPTIONS,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
