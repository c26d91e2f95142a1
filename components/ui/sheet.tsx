'use client';

import { lazy, Suspense } from 'react';
import type { SheetPanelProps } from './sheet-panel.tsx';
import { type PopupTrigger, usePopup } from './use-popup.tsx';

const load = () => import('./sheet-panel.tsx');
const Panel = lazy(() => load().then(({ SheetPanel }) => ({ default: SheetPanel })));

type SheetProps = Omit<SheetPanelProps, 'open' | 'onOpenChange' | 'anchor'> & {
  trigger?: PopupTrigger;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A panel from the side edge: navigation and lists on a phone. */
export function Sheet({ trigger, open, onOpenChange, ...panel }: SheetProps) {
  const { button, isWanted, opened } = usePopup({ trigger, open, onOpenChange, load });
  return (
    <>
      {button}
      {isWanted ? (
        <Suspense fallback={null}>
          <Panel {...panel} {...opened} />
        </Suspense>
      ) : null}
    </>
  );
}
