'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { LeaveGuard } from './use-leave-guard.ts';

type LeaveDialogProps = {
  guard: LeaveGuard;
  /** Throws away the draft that this browser keeps; a form that keeps none has nothing to throw away. */
  onDiscard?: () => void;
};

/** Stay, or leave: with the draft where there is one, or without what was changed. */
export function LeaveDialog({ guard, onDiscard }: LeaveDialogProps) {
  const t = useTranslations('shell.leave');
  const { isAsking, isSigningOut, stay, leave } = guard;
  const isKept = onDiscard !== undefined && !isSigningOut;
  const asked = {
    open: isAsking,
    onOpenChange: (open: boolean) => {
      if (!open) stay();
    },
    title: isSigningOut ? t('signOut') : t('title'),
    cancelLabel: t('stay'),
    onConfirm: leave,
  };
  if (!isKept) {
    return (
      <ConfirmDialog
        {...asked}
        tone="danger"
        description={isSigningOut ? t('signOutLost') : t('lost')}
        confirmLabel={isSigningOut ? t('signOutAnyway') : t('leave')}
      />
    );
  }
  return (
    <ConfirmDialog
      {...asked}
      description={t('kept')}
      confirmLabel={t('leaveKept')}
      alternative={
        <Button
          variant="ghost"
          className="text-danger-text"
          onClick={() => {
            onDiscard();
            leave();
          }}
        >
          {t('discard')}
        </Button>
      }
    />
  );
}
