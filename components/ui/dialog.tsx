'use client';

import { lazy, Suspense } from 'react';
import type { DialogWindowProps } from './dialog-window.tsx';
import { type PopupTrigger, usePopup } from './use-popup.tsx';

const load = () => import('./dialog-window.tsx');
const Window = lazy(() => load().then(({ DialogWindow }) => ({ default: DialogWindow })));

type DialogProps = Omit<DialogWindowProps, 'open' | 'onOpenChange' | 'anchor'> & {
  /** The element that opens it; leave out and pass open when something else does. */
  trigger?: PopupTrigger;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A window over the page; on a phone it comes up from the bottom edge. */
export function Dialog({ trigger, open, onOpenChange, ...window }: DialogProps) {
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
