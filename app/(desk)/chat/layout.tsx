import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChatList, ChatListSheet } from '#components/chat/chat-list.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listChats } from '#lib/chats/list-chats.ts';

export default async function ChatLayout({ children }: { children: ReactNode }) {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'assistant:use')) return <NoAssistant />;
  const { items } = await listChats(ctx);
  return (
    <div className="flex h-[calc(100dvh-3.5rem)] lg:h-dvh">
      <div className="hidden w-60 shrink-0 flex-col border-e xl:flex">
        <ChatList chats={items} />
      </div>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex border-b px-2 py-1 xl:hidden">
          <ChatListSheet chats={items} />
        </div>
        {children}
      </div>
    </div>
  );
}

function NoAssistant() {
  const t = useTranslations('pages');
  return <DeniedState actions={<ButtonLink href="/proposals">{t('goToProposals')}</ButtonLink>} />;
}
