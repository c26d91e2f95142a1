import type { Route } from 'next';
import { z } from 'zod';

/** Which notifications, as the address says: only the unread ones, and where the list goes on. */
export const InboxPlace = z.object({
  show: z.enum(['unread']).optional().catch(undefined),
  cursor: z.string().max(1_000).optional().catch(undefined),
});
export type InboxPlace = z.infer<typeof InboxPlace>;

/** The address of a place in the list. */
export function inboxHref({ show, cursor }: InboxPlace): Route {
  const query = new URLSearchParams();
  if (show) query.set('show', show);
  if (cursor) query.set('cursor', cursor);
  return query.size > 0 ? `/notifications?${query}` : '/notifications';
}
