'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { readJson } from '#components/layout/use-typed-query.ts';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { NotificationDto } from '#lib/notifications/schema.ts';

const pollMs = 60_000;
const address = '/api/desk/notifications';

/** What the bell shows; `items` are the newest ones, once somebody has looked. */
type Inbox = { unread: number; items?: NotificationDto[]; failed?: boolean; loadedAt?: Date };

type InboxActions = {
  markRead: (id: string) => Promise<ActionResult<unknown>>;
  markAllRead: (input?: undefined) => Promise<ActionResult<unknown>>;
};

type InboxContext = Inbox & { load(): Promise<void>; read(id: string): void; readAll(): Promise<void> };

const Context = createContext<InboxContext | null>(null);

export function useInbox(): InboxContext {
  const inbox = useContext(Context);
  if (!inbox) throw new Error('The inbox is read outside its provider.');
  return inbox;
}

type InboxProviderProps = { unread: number; actions: InboxActions; children: ReactNode };

/** The person's notifications for everything in the shell: one question a minute, and only while the page is seen. */
export function InboxProvider({ unread, actions, children }: InboxProviderProps) {
  const t = useTranslations('notifications');
  const [inbox, setInbox] = useState<Inbox>({ unread });
  useEffect(() => setInbox((now) => ({ ...now, unread })), [unread]);

  const load = useCallback(async () => {
    const answer = await askForInbox();
    setInbox((now) => (answer ? { ...answer, loadedAt: new Date() } : { ...now, failed: true }));
  }, []);
  useEffect(() => whileSeen(load), [load]);

  const marked = (isMarked: (item: NotificationDto) => boolean, left: number) =>
    setInbox((now) => ({
      ...now,
      unread: left,
      ...(now.items && { items: now.items.map((one) => (isMarked(one) ? { ...one, readAt: new Date() } : one)) }),
    }));
  const answered = useAnswer();
  const confirm = async (answer: Promise<ActionResult<unknown>>) => {
    const { ok } = await answered(answer);
    if (ok) return;
    toast.error(t('markFailed'));
    await load();
  };
  const read = (id: string) => {
    marked((item) => item.id === id, Math.max(0, inbox.unread - 1));
    void confirm(actions.markRead(id));
  };
  const readAll = async () => {
    marked(() => true, 0);
    await confirm(actions.markAllRead());
  };
  return <Context value={{ ...inbox, load, read, readAll }}>{children}</Context>;
}

/** Asks again and again while the page is in sight, and when it comes back into sight after a while. */
function whileSeen(load: () => Promise<void>): () => void {
  let askedAt = Date.now();
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < pollMs / 2) return;
    askedAt = Date.now();
    void load();
  };
  const timer = setInterval(ask, pollMs);
  document.addEventListener('visibilitychange', ask);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ask);
  };
}

/** Undefined where no answer came: offline, or signed out meanwhile. */
async function askForInbox(): Promise<{ unread: number; items: NotificationDto[] } | undefined> {
  const inbox = await readJson<{ unread: number; items: NotificationDto[] }>(address);
  return inbox && { unread: inbox.unread, items: inbox.items.map(withDates) };
}

const withDates = (item: NotificationDto): NotificationDto => ({
  ...item,
  createdAt: new Date(item.createdAt),
  readAt: item.readAt && new Date(item.readAt),
});
