'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import type { PopoverPopupProps } from './popover-popup.tsx';
import { type PopupTrigger, usePopup } from './use-popup.tsx';

const load = () => import('./popover-popup.tsx');
const Popup = lazy(() => load().then(({ PopoverPopup }) => ({ default: PopoverPopup })));

type PopoverProps = Omit<PopoverPopupProps, 'open' | 'onOpenChange' | 'anchor'> & {
  trigger: PopupTrigger;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function Popover({ trigger, open, onOpenChange, ...popup }: PopoverProps) {
  const { button, isWanted, opened } = usePopup({ trigger, open, onOpenChange, load });
  return (
    <>
      {button}
      {isWanted ? (
        <Suspense fallback={null}>
          <Popup {...popup} {...opened} />
        </Suspense>
      ) : null}
    </>
  );
}
