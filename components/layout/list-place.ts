import { z } from 'zod';
import { cutSearch } from '#lib/core/parse.ts';

/** A place in a list that is only searched, as its address says; what nobody understands is left out. */
export const ListPlaceInAddress = z.object({
  search: z.string().transform(cutSearch).optional().catch(undefined),
  cursor: z.string().max(1_000).optional().catch(undefined),
});
