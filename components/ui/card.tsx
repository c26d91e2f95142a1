import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type CardProps = {
  title?: string;
  description?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  /** No inner padding: for tables and pictures that reach the edge. */
  flush?: boolean;
  children?: ReactNode;
  className?: string;
};

export function Card({ title, description, actions, footer, flush, children, className }: CardProps) {
  return (
    <section className={cn('overflow-hidden rounded-lg border bg-surface shadow-sm', className)}>
      {title || actions ? (
        <div
          className={cn(
            'flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4',
            (flush || !children) && 'pb-4',
          )}
        >
          <div className="min-w-0">
            {title ? <h2 className="text-lg font-semibold">{title}</h2> : null}
            {description ? <p className="text-sm text-muted">{description}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
        </div>
      ) : null}
      {children ? <div className={cn(!flush && 'px-5 py-4')}>{children}</div> : null}
      {footer ? <div className="border-t bg-background/50 px-5 py-3">{footer}</div> : null}
    </section>
  );
}
