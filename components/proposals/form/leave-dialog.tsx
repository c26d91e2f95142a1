'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { useLeaveGuard } from './use-leave-guard.ts';

type LeaveDialogProps = { guard: ReturnType<typeof useLeaveGuard>; onDiscard: () => void };

/** Stay, leave and find the draft again, or throw it away. */
export function LeaveDialog({ guard, onDiscard }: LeaveDialogProps) {
  const t = useTranslations('proposalForm.leave');
  return (
    <ConfirmDialog
      open={guard.isAsking}
      onOpenChange={(open) => {
        if (!open) guard.stay();
      }}
      title={t('title')}
      description={t('detail')}
      cancelLabel={t('stay')}
      confirmLabel={t('leave')}
      onConfirm={guard.leave}
      alternative={
        <Button
          variant="ghost"
          className="text-danger-text"
          onClick={() => {
            onDiscard();
            guard.leave();
          }}
        >
          {t('discard')}
        </Button>
      }
    />
  );
}
