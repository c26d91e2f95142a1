import { Fieldset } from '@base-ui/react/fieldset';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type FieldGroupProps = {
  legend: string;
  hint?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** A named section of a form; may be repeated. */
export function FieldGroup({ legend, hint, actions, children, className }: FieldGroupProps) {
  return (
    <Fieldset.Root className={cn('min-w-0', className)}>
      <div className="mb-4 flex items-start justify-between gap-4">
        <div className="min-w-0">
          <Fieldset.Legend className="text-lg font-semibold tracking-tight">{legend}</Fieldset.Legend>
          {hint ? <p className="text-sm text-muted">{hint}</p> : null}
        </div>
        {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
      </div>
      {children}
    </Fieldset.Root>
  );
}
