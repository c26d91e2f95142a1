'use client';

import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import type { OpenedProps } from './use-popup.tsx';

export type PopoverPopupProps = OpenedProps & {
  /** Shown on top. */
  title?: string;
  /** Names it for assistive technology when there is no title. */
  label?: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  className?: string;
};

export function PopoverPopup({
  open,
  onOpenChange,
  anchor,
  title,
  label,
  align = 'center',
  ...popup
}: PopoverPopupProps) {
  return (
    <BasePopover.Root
      open={open}
      modal="trap-focus"
      onOpenChange={(next, { event }) => {
        // A press on its own button is that button's to answer.
        if (event.type !== 'keydown' && anchor.current?.contains(event.target as Node | null)) return;
        onOpenChange(next);
      }}
    >
      <BasePopover.Portal>
        <BasePopover.Positioner anchor={anchor} sideOffset={6} align={align} className="z-50">
          <BasePopover.Popup
            aria-label={title ? undefined : label}
            finalFocus={anchor}
            className={cn(
              'floating max-h-(--available-height) w-80 max-w-[calc(100vw-2rem)] overflow-y-auto p-4 outline-none',
              popup.className,
            )}
          >
            {title ? <BasePopover.Title className="mb-2 font-semibold">{title}</BasePopover.Title> : null}
            {popup.children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
