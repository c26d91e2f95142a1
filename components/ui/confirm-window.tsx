'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import type { OpenedProps } from './use-popup.tsx';

export type ConfirmWindowProps = OpenedProps & {
  title: string;
  description: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  tone?: 'primary' | 'danger';
  pending?: boolean;
  onConfirm: () => void;
  /** A third way out, set apart from the two. */
  alternative?: ReactNode;
  /** More to fill in before confirming, like a reason. */
  children?: ReactNode;
};

export function ConfirmWindow(props: ConfirmWindowProps) {
  const t = useTranslations('ui');
  const { title, description, confirmLabel, cancelLabel, tone = 'primary', pending, onConfirm } = props;
  return (
    <AlertDialog.Root open={props.open} onOpenChange={(open) => props.onOpenChange(open)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="scrim z-50" />
        <AlertDialog.Viewport className="fixed inset-0 z-50 flex items-end justify-center p-4 sm:items-center">
          <AlertDialog.Popup
            finalFocus={props.anchor.current ? props.anchor : undefined}
            className="w-full max-w-md rounded-xl border bg-surface p-6 shadow-lg transition duration-150 ease-out outline-none data-ending-style:translate-y-3 data-ending-style:opacity-0 data-starting-style:translate-y-3 data-starting-style:opacity-0"
          >
            <AlertDialog.Title className="text-xl font-semibold tracking-tight">{title}</AlertDialog.Title>
            <AlertDialog.Description render={<div />} className="mt-1.5 text-muted">
              {description}
            </AlertDialog.Description>
            {props.children ? <div className="mt-4">{props.children}</div> : null}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              {props.alternative ? <div className="me-auto">{props.alternative}</div> : null}
              <AlertDialog.Close render={<Button variant="secondary" disabled={pending} />}>
                {cancelLabel ?? t('cancel')}
              </AlertDialog.Close>
              <Button variant={tone} loading={pending} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
