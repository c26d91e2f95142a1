'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import type { PopupTrigger } from '#components/ui/use-popup.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

type TeamNameDialogProps<Data> = {
  title: string;
  description: string;
  confirmLabel: string;
  name: string;
  trigger: PopupTrigger;
  save: (name: string) => Promise<ActionResult<Data>>;
  onSaved: (data: Data, name: string) => void;
};

/** Asks for the name of a team. */
export function TeamNameDialog<Data>(props: TeamNameDialogProps<Data>) {
  const t = useTranslations('teams');
  const answered = useAnswer();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(props.name);
  const [error, setError] = useState<string>();
  const [pending, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const answer = await answered(props.save(name));
      if (!answer.ok) return setError(answer.fields[0]?.message ?? answer.message);
      setOpen(false);
      setError(undefined);
      props.onSaved(answer.data, name);
    });
  };
  return (
    <Dialog
      title={props.title}
      description={props.description}
      size="sm"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setError(undefined);
        if (next) setName(props.name);
      }}
      trigger={props.trigger}
      footer={
        <Button type="submit" form={id} variant="primary" loading={pending}>
          {props.confirmLabel}
        </Button>
      }
    >
      <form id={id} noValidate onSubmit={submit}>
        <Field name="name" label={t('name')} error={error}>
          <Input dir="auto" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
