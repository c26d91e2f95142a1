import type { Route } from 'next';
import { z } from 'zod';
import { versionStatuses } from '#lib/proposals/schema.ts';

const text = z.string().trim().max(200).optional().catch(undefined);

/** A place in the list, as its address says: what is filtered and where it goes on. What nobody understands is left out. */
export const ListPlace = z.object({
  search: text,
  status: z.enum(versionStatuses).optional().catch(undefined),
  cursor: text,
});
export type ListPlace = z.infer<typeof ListPlace>;

/** The address of a place in the list. */
export function listHref(place: Partial<ListPlace>): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  const text = query.toString();
  return text ? `/proposals?${text}` : '/proposals';
}
