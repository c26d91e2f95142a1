import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { stopAnswerAction } from '#app/(desk)/chat/actions.ts';
import { Conversation } from '#components/chat/conversation.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getChat } from '#lib/chats/get-chat.ts';
import type { ChatDto } from '#lib/chats/schema.ts';
import { toChatMessage } from '#lib/chats/to-chat-message.ts';
import { AppError } from '#lib/core/errors.ts';

type ChatPageProps = { params: Promise<{ chatId: string }> };

const loadChat = cache(async (chatId: string): Promise<ChatDto | null> => {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'assistant:use')) return null;
  return getChat(ctx, { chatId }).catch((error) => {
    if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) notFound();
    throw error;
  });
});

export async function generateMetadata({ params }: ChatPageProps): Promise<Metadata> {
  const chat = await loadChat((await params).chatId);
  return { title: chat?.title ?? 'Chat' };
}

export default async function ChatPage({ params }: ChatPageProps) {
  const chat = await loadChat((await params).chatId);
  if (!chat) return null;
  const last = chat.messages.findLast(({ role }) => role === 'assistant');
  return (
    <Conversation
      key={chat.id}
      chatId={chat.id}
      greeting={chat.title}
      messages={chat.messages.map(toChatMessage)}
      lastStatus={last?.status ?? null}
      lastError={last?.error ?? null}
      stop={stopAnswerAction}
    />
  );
}
