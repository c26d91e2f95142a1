'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActivateDeckTemplateInput } from '#lib/brands/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';

export type ActivateDeck = (input: ActivateDeckTemplateInput) => Promise<ActionResult<unknown>>;

type UseDeckButtonProps = {
  brandKey: string;
  name: string;
  version: number | null;
  replaces: number | null;
  action: ActivateDeck;
};

/** Puts a deck in use after a yes: from then on clients see it. */
export function UseDeckButton({ brandKey, name, version, replaces, action }: UseDeckButtonProps) {
  const t = useTranslations('brands.use');
  const [isOpen, setIsOpen] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const answered = useAnswer(t('lost'));
  const router = useRouter();

  async function use() {
    setIsPending(true);
    const answer = await answered(action({ brand: brandKey, version, replaces }));
    setIsPending(false);
    setIsOpen(false);
    if (answer.ok) toast.success(t('done', { name }));
    else toast.error(answer.message);
    router.refresh();
  }

  return (
    <ConfirmDialog
      open={isOpen}
      onOpenChange={setIsOpen}
      pending={isPending}
      onConfirm={use}
      title={t('title', { name })}
      description={t('text')}
      confirmLabel={t('confirm')}
      trigger={
        <Button size="sm">
          {t('button')}
          <span className="sr-only"> {name}</span>
        </Button>
      }
    />
  );
}
