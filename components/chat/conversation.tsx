'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import type { MessageStatus, SuggestedMessage } from '#lib/chats/schema.ts';
import { Composer } from './composer.tsx';
import { hasContent, MessageView, prepareFormattedText } from './message-view.tsx';
import { Suggestions } from './suggestions.tsx';
import { unreachable, useAnswers } from './use-answers.ts';
import { useFollowEnd } from './use-follow-end.ts';

type ConversationProps = {
  chatId: string;
  title: string;
  /** What an empty chat says and offers. */
  greeting: string;
  suggestions: readonly SuggestedMessage[];
  messages: ChatMessage[];
  /** How the last stored answer ended; null in a new chat. */
  lastStatus: MessageStatus | null;
  lastError: string | null;
  stop: (chatId: string) => Promise<unknown>;
};

const pollMs = 1_500;

export function Conversation(props: ConversationProps) {
  const { chatId, title, messages: stored, lastStatus, lastError, stop } = props;
  const t = useTranslations('chat');
  const router = useRouter();
  // A message that never arrived stands on this page alone: asking the server for the page anew would lose it.
  const isKept = useRef(true);
  const chat = useAnswers({
    chatId,
    messages: stored,
    onArrived: (arrived) => {
      isKept.current = arrived;
      if (arrived) markAsBegun();
    },
    onEnd: () => {
      if (isKept.current) router.refresh();
    },
  });
  const { messages, status, error } = chat;
  const answering = status === 'submitted' || status === 'streaming';
  const elsewhere = lastStatus === 'streaming' && !answering && messages.length === stored.length;
  useRefreshWhile(elsewhere, router.refresh);
  useStored(stored, answering || error !== undefined, chat.show);
  const scroller = useFollowEnd(messages.length > 0);
  const composer = useRef<HTMLTextAreaElement>(null);
  const send = (text: string) => {
    prepareFormattedText();
    void chat.send(text);
    // The button that was pressed goes with its question.
    composer.current?.focus();
  };
  const stopAnswer = async () => {
    const stopped = stop(chatId);
    chat.stop();
    await stopped;
    if (elsewhere) router.refresh();
  };
  const stopped = !answering && !error && lastStatus === 'stopped' && messages.length === stored.length;
  const newest = messages.at(-1);
  const isWaiting = answering && (newest?.role !== 'assistant' || !hasContent(newest));
  const failure = error?.message ?? (!answering && lastStatus === 'failed' ? lastError : null);

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="min-h-0 flex-1 overflow-y-auto" ref={scroller}>
        <div className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
          {messages.length === 0 ? (
            <Suggestions greeting={props.greeting} suggestions={props.suggestions} onChoose={send} />
          ) : (
            <h1 className="sr-only">{title}</h1>
          )}
          <ol className="grid gap-8" aria-live="polite" aria-busy={answering}>
            {messages.map((message, index) => (
              <MessageView
                key={message.id}
                message={message}
                onAnswer={index === messages.length - 1 && !answering ? send : null}
              />
            ))}
          </ol>
          {isWaiting || elsewhere ? <Waiting /> : null}
          {failure ? (
            <Failure message={failure === unreachable ? t('unreachable') : failure} onRetry={() => void chat.retry()} />
          ) : null}
          {stopped ? <Failure message={t('stopped')} onRetry={() => void chat.retry()} /> : null}
        </div>
      </div>
      <div className="mx-auto w-full max-w-3xl px-4 pb-4 sm:px-6 sm:pb-6">
        <Composer box={composer} answering={answering || elsewhere} onSend={send} onStop={() => void stopAnswer()} />
      </div>
    </div>
  );
}

function Waiting() {
  const t = useTranslations('chat');
  return (
    <p className="mt-8 flex items-center gap-2.5 text-sm text-muted" role="status">
      <Spinner /> {t('reading')}
    </p>
  );
}

function Failure({ message, onRetry }: { message: string; onRetry: () => void }) {
  const t = useTranslations('pages');
  return (
    <div className="mt-6" role="alert">
      <Callout
        tone="warning"
        title={<RuleText>{message}</RuleText>}
        actions={
          <Button size="sm" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        }
      />
    </div>
  );
}

/** From now on the address means a chat that exists. */
function markAsBegun(): void {
  if (window.location.search) window.history.replaceState(null, '', window.location.pathname);
}

/** An answer that another tab or an earlier visit asked for: look again until it is there. */
function useRefreshWhile(waiting: boolean, refresh: () => void) {
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(refresh, pollMs);
    return () => clearInterval(timer);
  }, [waiting, refresh]);
}

/** What the server has replaces what is shown, but not an answer that comes in here, nor what never arrived there. */
function useStored(stored: ChatMessage[], open: boolean, show: (messages: ChatMessage[]) => void) {
  const busy = useRef(open);
  busy.current = open;
  useEffect(() => {
    if (!busy.current && stored.length > 0) show(stored);
  }, [stored, show]);
}
