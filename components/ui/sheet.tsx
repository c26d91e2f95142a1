'use client';

import { Dialog } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type SheetProps = {
  title: string;
  children: ReactNode;
  trigger?: ReactElement<Record<string, unknown>>;
  side?: 'left' | 'right';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A panel from the side edge: navigation and lists on a phone. The title is read aloud, not shown. */
export function Sheet({ title, children, trigger, side = 'left', open, onOpenChange }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Dialog.Trigger render={trigger} /> : null}
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim z-40" />
        <Dialog.Popup
          className={cn(
            'fixed inset-y-0 z-40 flex w-72 max-w-[85vw] flex-col overflow-y-auto bg-surface shadow-lg transition-transform duration-200 ease-out outline-none',
            side === 'left'
              ? 'left-0 border-r data-ending-style:-translate-x-full data-starting-style:-translate-x-full'
              : 'right-0 border-l data-ending-style:translate-x-full data-starting-style:translate-x-full',
          )}
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
