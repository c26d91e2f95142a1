'use client';

import { lazy, Suspense } from 'react';
import type { ConfirmWindowProps } from './confirm-window.tsx';
import { type PopupTrigger, usePopup } from './use-popup.tsx';

const load = () => import('./confirm-window.tsx');
const Window = lazy(() => load().then(({ ConfirmWindow }) => ({ default: ConfirmWindow })));

type ConfirmDialogProps = Omit<ConfirmWindowProps, 'open' | 'onOpenChange' | 'anchor'> & {
  trigger?: PopupTrigger;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Asks before something that is hard to take back. The caller closes it when its work is done. */
export function ConfirmDialog({ trigger, open, onOpenChange, ...window }: ConfirmDialogProps) {
  const { button, isWanted, opened } = usePopup({ trigger, open, onOpenChange, load });
  return (
    <>
      {button}
      {isWanted ? (
        <Suspense fallback={null}>
          <Window {...window} {...opened} />
        </Suspense>
      ) : null}
    </>
  );
}
