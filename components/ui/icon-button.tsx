'use client';

import type { ComponentProps, ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  label: string;
  children: ReactNode;
  variant?: ButtonLook['variant'];
  size?: 'sm' | 'md';
};

export function IconButton({ label, variant = 'ghost', size = 'md', className, children, ...props }: IconButtonProps) {
  const box = size === 'sm' ? 'size-8' : 'size-10';
  return (
    <Tooltip label={label}>
      <button
        type="button"
        aria-label={label}
        {...props}
        data-disabled={props.disabled ? '' : undefined}
        className={cn(
          buttonClass({ variant }),
          box,
          'px-0 text-muted hover:text-ink',
          variant === 'primary' && 'text-accent-foreground hover:text-accent-foreground',
          className,
        )}
      >
        {children}
      </button>
    </Tooltip>
  );
}
