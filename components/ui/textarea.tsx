import { Field } from '@base-ui/react/field';
import type { ComponentProps } from 'react';
import { cn } from '#lib/core/cn.ts';

export function Textarea({ className, rows = 3, ...props }: ComponentProps<'textarea'>) {
  return (
    <Field.Control
      render={
        <textarea rows={rows} {...props} className={cn('control block resize-y px-3 py-2 text-base', className)} />
      }
    />
  );
}
