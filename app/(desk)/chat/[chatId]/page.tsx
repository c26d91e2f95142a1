import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { stopAnswerAction } from '#app/(desk)/chat/actions.ts';
import { Conversation } from '#components/chat/conversation.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getChat } from '#lib/chats/get-chat.ts';
import { listSuggestions } from '#lib/chats/list-suggestions.ts';
import type { ChatDto } from '#lib/chats/schema.ts';
import { toChatMessage } from '#lib/chats/to-chat-message.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';

type ChatPageProps = { params: Promise<{ chatId: string }>; searchParams: Promise<{ new?: string }> };
type LoadedChat = Pick<ChatDto, 'id' | 'title' | 'messages'>;

const loadChat = cache(async (chatId: string, isNew: boolean): Promise<LoadedChat | null> => {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('chat')]);
  if (!may(ctx, 'assistant:use')) return null;
  return getChat(ctx, { chatId }).catch((error) => {
    const code = error instanceof AppError ? error.code : undefined;
    if (code === 'not_found' && isNew) return { id: chatId, title: t('new'), messages: [] };
    if (code === 'not_found' || code === 'invalid_input') missingPage();
    throw error;
  });
});

async function chatOf({ params, searchParams }: ChatPageProps): Promise<LoadedChat | null> {
  const [{ chatId }, query] = await Promise.all([params, searchParams]);
  return loadChat(chatId, query.new !== undefined);
}

export async function generateMetadata(props: ChatPageProps): Promise<Metadata> {
  const [chat, t] = await Promise.all([chatOf(props), getTranslations('chat')]);
  return { title: chat?.title ?? t('name') };
}

export default async function ChatPage(props: ChatPageProps) {
  const [ctx, chat, t] = await Promise.all([requireSignedIn(), chatOf(props), getTranslations('chat')]);
  if (!chat) return null;
  const [name = ''] = requireSelf(ctx).name.split(' ');
  const suggestions = chat.messages.length === 0 ? await listSuggestions(ctx) : [];
  const last = chat.messages.findLast(({ role }) => role === 'assistant');
  return (
    <Conversation
      key={chat.id}
      chatId={chat.id}
      title={chat.title}
      greeting={t('greeting', { name })}
      suggestions={suggestions}
      messages={chat.messages.map(toChatMessage)}
      lastStatus={last?.status ?? null}
      lastError={last?.error ?? null}
      stop={stopAnswerAction}
    />
  );
}
