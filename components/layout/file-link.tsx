'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Spinner } from '#components/ui/spinner.tsx';
import { toast } from '#components/ui/toaster.tsx';
import { useConfirmed } from './confirm-identity.tsx';
import { saveFile } from './save-file.ts';

type FileLinkProps = { href: string; icon?: ReactNode; className?: string; children: ReactNode };

/**
 * A file that is made when it is asked for, after the password where the last sign-in is too long ago: busy until then,
 * and told why where it cannot be made.
 */
export function FileLink({ href, icon, className, children }: FileLinkProps) {
  const t = useTranslations('shell.file');
  const confirmed = useConfirmed();
  const [busy, setBusy] = useState(false);
  // Two clicks can come before the link is drawn as busy.
  const isBusy = useRef(false);
  const save = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    const answer = await confirmed(() => saveFile(href));
    isBusy.current = false;
    setBusy(false);
    if (!answer.ok) toast.error(answer.message || t('notMade'));
  };
  return (
    <a download href={href} aria-busy={busy} onClick={(event) => void save(event)} className={className}>
      {busy ? <Spinner /> : icon}
      <span aria-live="polite">{busy ? t('making') : children}</span>
    </a>
  );
}
