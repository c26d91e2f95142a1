import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type CalloutProps = {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

const looks = {
  info: { Icon: Info, box: 'bg-accent-tint', icon: 'text-accent-text' },
  success: { Icon: CircleCheck, box: 'bg-success-tint', icon: 'text-success-text' },
  warning: { Icon: TriangleAlert, box: 'bg-warning-tint', icon: 'text-warning-text' },
  danger: { Icon: CircleAlert, box: 'bg-danger-tint', icon: 'text-danger-text' },
};

/** A notice in the page; danger is announced at once. */
export function Callout({ tone = 'info', title, children, actions, className }: CalloutProps) {
  const { Icon, box, icon } = looks[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : 'note'} className={cn('flex gap-3 rounded-lg px-4 py-3', box, className)}>
      <Icon className={cn('mt-1 size-4 shrink-0', icon)} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        {children ? <div className="text-sm text-ink">{children}</div> : null}
        {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
