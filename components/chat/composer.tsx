'use client';

import { ArrowUp, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';

type ComposerProps = {
  box: RefObject<HTMLTextAreaElement | null>;
  answering: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
};

const maxLength = 8_000;

/** Enter sends, Shift+Enter starts a line; while an answer is written the button stops it. */
export function Composer({ box, answering, onSend, onStop }: ComposerProps) {
  const t = useTranslations('chat');
  const [text, setText] = useState('');
  // What was typed before the page woke up stands in the box only.
  useEffect(() => setText(box.current?.value ?? ''), [box]);
  const send = () => {
    if (!text.trim() || answering) return;
    onSend(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="flex items-end gap-2 rounded-xl border border-control bg-raised p-2 shadow-md focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent-text"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={box}
        dir="auto"
        aria-label={t('message')}
        placeholder={t('placeholder')}
        value={text}
        maxLength={maxLength}
        rows={1}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-48 min-h-9 min-w-0 flex-1 resize-none bg-transparent px-2 py-1.5 outline-none placeholder:text-muted"
      />
      {answering ? (
        <IconButton label={t('stop')} variant="secondary" onClick={onStop}>
          <Square aria-hidden="true" />
        </IconButton>
      ) : (
        <IconButton label={t('send')} variant="primary" type="submit" disabled={!text.trim()}>
          <ArrowUp aria-hidden="true" />
        </IconButton>
      )}
    </form>
  );
}
