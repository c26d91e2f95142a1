import { redirect } from 'next/navigation';
import { newId } from '#lib/core/ids.ts';

/** A new chat has its address from the start, so that the page stays in place while it comes to be. */
export default function NewChatPage() {
  redirect(`/chat/${newId('chat')}?new`);
}
