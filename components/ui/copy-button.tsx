'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { toast } from './toaster.tsx';

const shownMs = 2000;

/** Puts a text on the clipboard and says so for a moment, or how to do it by hand. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false);
  const t = useTranslations('ui');
  // Only a secure address has a clipboard, and a person may forbid it.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return toast.error(t('notCopied'));
    }
    setCopied(true);
    setTimeout(() => setCopied(false), shownMs);
  };
  return (
    <>
      <IconButton label={copied ? done : label} size="sm" onClick={() => void copy()}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      </IconButton>
      <span role="status" className="sr-only">
        {copied ? done : ''}
      </span>
    </>
  );
}
