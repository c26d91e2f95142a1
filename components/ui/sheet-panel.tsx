'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { IconButton } from './icon-button.tsx';
import type { OpenedProps } from './use-popup.tsx';

export type SheetPanelProps = OpenedProps & {
  title: string;
  children: ReactNode;
  side?: 'start' | 'end';
};

export function SheetPanel({ title, children, side = 'start', open, onOpenChange, anchor }: SheetPanelProps) {
  const t = useTranslations('ui');
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim z-40" />
        <Dialog.Popup
          finalFocus={anchor.current ? anchor : undefined}
          className={cn(
            'fixed inset-y-0 z-40 flex w-72 max-w-[85vw] flex-col overflow-y-auto bg-surface shadow-lg transition-transform duration-200 ease-out outline-none',
            side === 'start'
              ? 'start-0 border-e data-ending-style:-translate-x-full data-starting-style:-translate-x-full rtl:data-ending-style:translate-x-full rtl:data-starting-style:translate-x-full'
              : 'end-0 border-s data-ending-style:translate-x-full data-starting-style:translate-x-full rtl:data-ending-style:-translate-x-full rtl:data-starting-style:-translate-x-full',
          )}
        >
          <div className="flex h-14 shrink-0 items-center justify-between gap-4 pe-2 ps-5">
            <Dialog.Title className="text-sm font-medium text-muted">{title}</Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label={t('close')}>
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
