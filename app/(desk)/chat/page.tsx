import type { Metadata } from 'next';
import { Conversation } from '#components/chat/conversation.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { newId } from '#lib/core/ids.ts';
import { stopAnswerAction } from './actions.ts';

export const metadata: Metadata = { title: 'New chat' };

export default async function NewChatPage() {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'assistant:use')) return null;
  const chatId = newId('chat');
  const [firstName] = requireSelf(ctx).name.split(' ');
  return (
    <Conversation
      key={chatId}
      chatId={chatId}
      greeting={`Hello ${firstName}, what shall we propose?`}
      messages={[]}
      lastStatus={null}
      lastError={null}
      stop={stopAnswerAction}
    />
  );
}
