'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import { PasswordInput } from './password-input.tsx';
import { useAnswer } from './use-answer.ts';

type Identity = { password: string; code?: string };
export type ConfirmIdentityAction = (identity: Identity) => Promise<ActionResult<unknown>>;
type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

type ConfirmIdentityDialogProps = {
  open: boolean;
  confirm: ConfirmIdentityAction;
  onSettled: (isConfirmed: boolean) => void;
};

const empty = { password: '', code: '' };

/** Asks for the password and, once the server wants one, for the code of the second factor. */
export function ConfirmIdentityDialog({ open, confirm, onSettled }: ConfirmIdentityDialogProps) {
  const t = useTranslations('shell.confirmIdentity');
  const answered = useAnswer();
  const formId = useId();
  const [values, setValues] = useState(empty);
  const [refusal, setRefusal] = useState<Refusal>();
  const [wantsCode, setWantsCode] = useState(false);
  const [pending, setPending] = useState(false);
  useEffect(() => {
    if (open) return;
    setValues(empty);
    setRefusal(undefined);
  }, [open]);
  const problem = (path: string) => refusal?.fields.find((field) => field.path === path)?.message;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setPending(true);
    const answer = await answered(
      confirm({ password: values.password, ...(wantsCode ? { code: values.code } : {}) }),
    ).finally(() => setPending(false));
    if (answer.ok) return onSettled(true);
    setRefusal(answer);
    if (answer.fields.some(({ path }) => path === 'code')) setWantsCode(true);
  };
  return (
    <Dialog
      title={t('title')}
      description={t('description')}
      size="sm"
      open={open}
      onOpenChange={(isOpen) => isOpen || onSettled(false)}
      footer={
        <Button type="submit" form={formId} variant="primary" loading={pending}>
          {t('submit')}
        </Button>
      }
    >
      <form id={formId} method="post" noValidate onSubmit={submit} className="grid gap-4">
        {refusal && refusal.fields.length === 0 ? (
          <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
        ) : null}
        <Field label={t('password')} name="password" error={problem('password')}>
          <PasswordInput
            autoFocus
            value={values.password}
            onValueChange={(password) => setValues((now) => ({ ...now, password }))}
          />
        </Field>
        {wantsCode ? (
          <Field label={t('code')} name="code" hint={t('codeHint')} error={problem('code')}>
            <Input
              autoFocus
              dir="ltr"
              autoComplete="one-time-code"
              maxLength={40}
              value={values.code}
              onValueChange={(code) => setValues((now) => ({ ...now, code }))}
            />
          </Field>
        ) : null}
      </form>
    </Dialog>
  );
}
