'use client';

import { useRouter } from 'next/navigation';
import { Card } from '#components/ui/card.tsx';
import type { NotificationDto } from '#lib/notifications/schema.ts';
import { useInbox } from './inbox-provider.tsx';
import { NotificationRow } from './notification-row.tsx';

/** One page of notifications; the bell counts along. */
export function NotificationList({ items, now }: { items: readonly NotificationDto[]; now: Date }) {
  const router = useRouter();
  const { read } = useInbox();
  const follow = (id: string) => {
    read(id);
    router.refresh();
  };
  return (
    <Card flush>
      <ul className="divide-y">
        {items.map((item) => (
          <li key={item.id}>
            <NotificationRow item={item} now={now} onRead={follow} className="px-5 py-4" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
