'use client';

import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type PopoverProps = {
  trigger: ReactElement<Record<string, unknown>>;
  /** Shown on top. */
  title?: string;
  /** Names it for assistive technology when there is no title. */
  label?: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
};

export function Popover({
  trigger,
  title,
  label,
  children,
  align = 'center',
  open,
  onOpenChange,
  className,
}: PopoverProps) {
  return (
    <BasePopover.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={6} align={align} className="z-50">
          <BasePopover.Popup
            aria-label={title ? undefined : label}
            className={cn(
              'floating max-h-(--available-height) w-80 max-w-[calc(100vw-2rem)] overflow-y-auto p-4 outline-none',
              className,
            )}
          >
            {title ? <BasePopover.Title className="mb-2 font-semibold">{title}</BasePopover.Title> : null}
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
