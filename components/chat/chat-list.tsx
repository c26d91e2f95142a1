'use client';

import { MessagesSquare, SquarePen } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import type { ChatSummary } from '#lib/chats/schema.ts';
import { cn } from '#lib/core/cn.ts';

type ChatListProps = { chats: readonly ChatSummary[]; onNavigate?: () => void };

export function ChatList({ chats, onNavigate }: ChatListProps) {
  const t = useTranslations('chat');
  const path = usePathname();
  return (
    <nav aria-label={t('chats')} className="flex min-h-0 flex-1 flex-col gap-3 p-3">
      <ButtonLink href="/chat" onClick={onNavigate} className="justify-start">
        <SquarePen aria-hidden="true" /> {t('new')}
      </ButtonLink>
      {chats.length === 0 ? (
        <p className="px-3 text-sm text-muted">{t('none')}</p>
      ) : (
        <ul className="grid min-h-0 content-start gap-0.5 overflow-y-auto">
          {chats.map(({ id, title }) => (
            <li key={id} className="min-w-0">
              <Link
                href={`/chat/${id}`}
                onClick={onNavigate}
                dir="auto"
                aria-current={path === `/chat/${id}` ? 'page' : undefined}
                className={cn(
                  'block truncate rounded-md px-3 py-2 text-sm text-muted hover:bg-hover hover:text-ink',
                  path === `/chat/${id}` && 'bg-hover font-medium text-ink',
                )}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** On a narrow screen the list waits behind a button. */
export function ChatListSheet({ chats }: { chats: readonly ChatSummary[] }) {
  const t = useTranslations('chat');
  const [open, setOpen] = useState(false);
  return (
    <Sheet
      title={t('chats')}
      side="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="ghost" size="sm">
          <MessagesSquare aria-hidden="true" /> {t('chats')}
        </Button>
      }
    >
      <ChatList chats={chats} onNavigate={() => setOpen(false)} />
    </Sheet>
  );
}
