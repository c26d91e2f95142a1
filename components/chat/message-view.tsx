import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { BrandMark } from '#components/layout/brand-mark.tsx';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import { ToolPart, type ToolPartOf } from './tool-part.tsx';

const load = () => import('./formatted-text.tsx');
const FormattedText = lazy(() => load().then(({ FormattedText }) => ({ default: FormattedText })));

/** Fetches the scripts of formatted text, which an empty chat does without. */
export const prepareFormattedText = (): void => void load();

type MessageViewProps = { message: ChatMessage; onAnswer: ((text: string) => void) | null };

/** Whether there is anything to see of a message yet. */
export function hasContent({ parts }: ChatMessage): boolean {
  return parts.some((part) => (part.type === 'text' ? part.text.trim() !== '' : part.type.startsWith('tool-')));
}

export function MessageView({ message, onAnswer }: MessageViewProps) {
  return message.role === 'user' ? <Question message={message} /> : <Answer message={message} onAnswer={onAnswer} />;
}

function Question({ message }: { message: ChatMessage }) {
  const t = useTranslations('chat');
  const text = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return (
    <li className="flex justify-end">
      <p className="max-w-[85%] rounded-xl rounded-ee-sm bg-accent-tint px-4 py-2.5 wrap-break-word whitespace-pre-wrap">
        <span className="sr-only">{t('you')}</span>
        <bdi>{text}</bdi>
      </p>
    </li>
  );
}

function Answer({ message, onAnswer }: MessageViewProps) {
  const t = useTranslations('chat');
  if (!hasContent(message)) return null;
  return (
    <li className="flex gap-3">
      <span className="mt-0.5 shrink-0 max-sm:hidden">
        <BrandMark />
      </span>
      <div className="grid min-w-0 flex-1 gap-4">
        <span className="sr-only">{t('assistant')}</span>
        {message.parts.map((part, index) => {
          const key = `${message.id} ${index}`;
          if (part.type === 'text') return <Text key={key} text={part.text} />;
          if (part.type.startsWith('tool-')) {
            const isSpoken = message.parts.slice(index + 1).some((later) => later.type === 'text');
            return <ToolPart key={key} part={part as ToolPartOf} isSpoken={isSpoken} onAnswer={onAnswer} />;
          }
          return null;
        })}
      </div>
    </li>
  );
}

function Text({ text }: { text: string }) {
  if (!text.trim()) return null;
  return (
    <div
      dir="auto"
      className="grid gap-3 leading-relaxed wrap-break-word [&_a]:text-accent-text [&_a]:underline [&_code]:font-mono [&_code]:text-sm [&_li]:mt-1 [&_ol]:list-decimal [&_ol]:ps-5 [&_strong]:font-semibold [&_table]:block [&_table]:overflow-x-auto [&_td]:border [&_td]:px-3 [&_td]:py-1.5 [&_th]:border [&_th]:px-3 [&_th]:py-1.5 [&_th]:text-start [&_ul]:list-disc [&_ul]:ps-5"
    >
      <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
        <FormattedText text={text} />
      </Suspense>
    </div>
  );
}
