'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

type RemoveButtonProps = {
  id: string;
  /** What is removed, for the question. */
  what: string;
  action: (input: { id: string }) => Promise<ActionResult<unknown>>;
};

/** Takes back a row that does not count yet, after a yes. */
export function RemoveButton({ id, what, action }: RemoveButtonProps) {
  const t = useTranslations('settings.remove');
  const router = useRouter();
  const answered = useAnswer();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const remove = () =>
    startTransition(async () => {
      const answer = await answered(action({ id }));
      setOpen(false);
      if (answer.ok) toast.success(t('done', { what }));
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={setOpen}
      tone="danger"
      pending={pending}
      onConfirm={remove}
      title={t('title', { what })}
      description={t('text')}
      confirmLabel={t('button')}
      trigger={
        <Button size="sm" variant="ghost">
          {t('button')}
          <span className="sr-only"> {what}</span>
        </Button>
      }
    />
  );
}
