import { deskRoute } from '#lib/http/route.ts';
import { countUnread } from '#lib/notifications/count-unread.ts';
import { listNotifications } from '#lib/notifications/list-notifications.ts';

const shownByTheBell = 8;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx) {
    const [unread, { items }] = await Promise.all([
      countUnread(ctx),
      listNotifications(ctx, { limit: shownByTheBell }),
    ]);
    return Response.json({ unread, items });
  },
});
