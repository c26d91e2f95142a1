'use client';

import { CheckCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useInbox } from './inbox-provider.tsx';

/** Marks everything as read; nothing to do where nothing is unread. */
export function MarkAllButton() {
  const t = useTranslations('notifications');
  const router = useRouter();
  const { unread, readAll } = useInbox();
  const [pending, startTransition] = useTransition();
  const mark = () =>
    startTransition(async () => {
      await readAll();
      router.refresh();
    });
  return (
    <Button disabled={unread === 0 || pending} onClick={mark}>
      <CheckCheck aria-hidden="true" /> {t('markAll')}
    </Button>
  );
}
