'use client';

import { Field as BaseField } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { RuleText } from './rule-text.tsx';

type FieldProps = {
  label: string;
  children: ReactNode;
  name?: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  disabled?: boolean;
  hideLabel?: boolean;
  /** 'group' for Select, Segmented and ChoiceList, whose control is not a native input. */
  labels?: 'input' | 'group';
  className?: string;
};

/** Label, control, hint and error, tied together for assistive technology. */
export function Field({
  label,
  children,
  hint,
  error,
  optional,
  hideLabel,
  labels = 'input',
  className,
  ...root
}: FieldProps) {
  const t = useTranslations('ui');
  const labelClass = cn('text-sm font-medium text-ink', hideLabel && 'sr-only');
  const words = (
    <>
      {label}
      {optional ? <span className="font-normal text-muted"> {t('optional')}</span> : null}
    </>
  );
  return (
    <BaseField.Root {...root} invalid={Boolean(error)} className={cn('flex min-w-0 flex-col gap-1.5', className)}>
      {labels === 'group' ? (
        <BaseField.Label nativeLabel={false} render={<div />} className={labelClass}>
          {words}
        </BaseField.Label>
      ) : (
        <BaseField.Label className={labelClass}>{words}</BaseField.Label>
      )}
      {children}
      {hint ? <BaseField.Description className="text-sm text-muted">{hint}</BaseField.Description> : null}
      <BaseField.Error match={Boolean(error)} className="flex items-start gap-1.5 text-sm text-danger-text">
        <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        {error ? <RuleText>{error}</RuleText> : null}
      </BaseField.Error>
    </BaseField.Root>
  );
}
