'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { IconButton } from './icon-button.tsx';

type SheetProps = {
  title: string;
  children: ReactNode;
  trigger?: ReactElement<Record<string, unknown>>;
  side?: 'left' | 'right';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A panel from the side edge: navigation and lists on a phone. */
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
          <div className="flex h-14 shrink-0 items-center justify-between gap-4 pr-2 pl-5">
            <Dialog.Title className="text-sm font-medium text-muted">{title}</Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label="Close">
                  <X aria-hidden="true" />
                </IconButton>
              }
            />
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
