'use client';

import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type MenuProps = {
  trigger: ReactElement<Record<string, unknown>>;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom';
  className?: string;
};

export function Menu({ trigger, children, align = 'end', side = 'bottom', className }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal render={<section aria-label="Menu" />}>
        <BaseMenu.Positioner sideOffset={6} align={align} side={side} className="z-50 outline-none">
          <BaseMenu.Popup
            className={cn('floating max-h-(--available-height) min-w-52 overflow-y-auto p-1 outline-none', className)}
          >
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

type MenuItemProps = {
  children: ReactNode;
  icon?: ReactNode;
  tone?: 'plain' | 'danger';
  disabled?: boolean;
  onSelect?: () => void;
  /** Renders the row as this element instead, like a Link. */
  render?: ReactElement<Record<string, unknown>>;
};

export function MenuItem({ children, icon, tone = 'plain', disabled, onSelect, render }: MenuItemProps) {
  return (
    <BaseMenu.Item
      disabled={disabled}
      render={render}
      nativeButton={render?.type === 'button' || undefined}
      onClick={onSelect}
      className={cn(
        'flex w-full cursor-default items-center gap-2.5 rounded-md px-2.5 py-2 text-left outline-none data-disabled:opacity-55 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0',
        tone === 'danger' ? 'text-danger-text' : '[&_svg]:text-muted',
      )}
    >
      {icon}
      {children}
    </BaseMenu.Item>
  );
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="-mx-1 my-1 h-px bg-border" />;
}
