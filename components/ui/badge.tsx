import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

const badgeClass = cva(
  'inline-flex h-6 max-w-full align-top items-center gap-1.5 rounded-full px-2.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5',
  {
    variants: {
      tone: {
        neutral: 'bg-neutral-tint text-ink',
        accent: 'bg-accent-tint text-accent-text',
        success: 'bg-success-tint text-success-text',
        warning: 'bg-warning-tint text-warning-text',
        danger: 'bg-danger-tint text-danger-text',
        outline: 'border bg-transparent text-muted',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badgeClass>['tone']>;

type BadgeProps = { tone?: BadgeTone; dot?: boolean; children: ReactNode; className?: string };

export function Badge({ tone, dot = false, children, className }: BadgeProps) {
  return (
    <span className={cn(badgeClass({ tone }), className)}>
      {dot ? <span className="size-1.5 shrink-0 rounded-full bg-current" aria-hidden="true" /> : null}
      {children}
    </span>
  );
}
