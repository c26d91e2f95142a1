'use client';

import { Button as BaseButton } from '@base-ui/react/button';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<BaseButton.Props, 'className' | 'children'> & {
  label: string;
  children: ReactNode;
  variant?: ButtonLook['variant'];
  size?: 'sm' | 'md';
  className?: string;
};

export function IconButton({ label, variant = 'ghost', size = 'md', className, children, ...props }: IconButtonProps) {
  const box = size === 'sm' ? 'size-8' : 'size-10';
  return (
    <Tooltip label={label}>
      <BaseButton
        type="button"
        aria-label={label}
        {...props}
        className={cn(
          buttonClass({ variant }),
          box,
          'px-0 text-muted hover:text-ink',
          variant === 'primary' && 'text-accent-foreground hover:text-accent-foreground',
          className,
        )}
      >
        {children}
      </BaseButton>
    </Tooltip>
  );
}
