'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useId, useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { PopupTrigger } from '#components/ui/use-popup.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

export type RowField = {
  name: string;
  label: string;
  hint?: ReactNode;
  kind?: 'text' | 'day' | 'number';
  /** Beside what is typed, like a currency. */
  unit?: string;
  optional?: boolean;
};

type RowDialogProps = {
  title: string;
  description: string;
  confirmLabel: string;
  done: string;
  trigger: PopupTrigger;
  fields: readonly RowField[];
  /** What the fields begin with, by name. */
  start: Record<string, string>;
  save: (values: Record<string, string>) => Promise<ActionResult<unknown>>;
};

/** A few fields that make or correct one row of a list. */
export function RowDialog({ fields, start, save, done, confirmLabel, ...window }: RowDialogProps) {
  const router = useRouter();
  const confirmed = useConfirmed();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState(start);
  const [refusal, setRefusal] = useState<Extract<ActionResult<unknown>, { ok: false }>>();
  const [pending, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const answer = await confirmed(() => save(values));
      setRefusal(answer.ok ? undefined : answer);
      if (answer.ok) {
        toast.success(done);
        setOpen(false);
      }
      if (answer.ok || answer.code === 'conflict') router.refresh();
    });
  };
  return (
    <Dialog
      {...window}
      size="sm"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setRefusal(undefined);
        if (next) setValues(start);
      }}
      footer={
        <Button type="submit" form={id} variant="primary" loading={pending}>
          {confirmLabel}
        </Button>
      }
    >
      <form id={id} noValidate onSubmit={submit} className="grid gap-5">
        {refusal && refusal.fields.length === 0 ? (
          <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
        ) : null}
        {fields.map(({ name, label, hint, kind = 'text', unit, optional }) => (
          <Field
            key={name}
            name={name}
            label={label}
            hint={hint}
            optional={optional}
            error={refusal?.fields.find(({ path }) => path === name)?.message}
          >
            <Input
              type={kind === 'day' ? 'date' : 'text'}
              numeric={kind === 'number'}
              dir={kind === 'text' ? 'auto' : undefined}
              leading={unit}
              maxLength={kind === 'day' ? undefined : 120}
              value={values[name] ?? ''}
              onChange={(event) => setValues((now) => ({ ...now, [name]: event.target.value }))}
            />
          </Field>
        ))}
      </form>
    </Dialog>
  );
}
