'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { PasswordInput } from '#components/layout/password-input.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

type Values = { email: string; name: string; password: string };
type Refusal = Extract<ActionResult<never>, { ok: false }>;

type NewPasswordFormProps = {
  /** What is known of the person; an address that is not known is asked for. */
  known: { email: string | null; name: string | null };
  /** Whether the person says what they are called. */
  asksName: boolean;
  submitLabel: string;
  save: (values: Values) => Promise<ActionResult<never>>;
};

/** Somebody who came by a link chooses a password. */
export function NewPasswordForm({ known, asksName, submitLabel, save }: NewPasswordFormProps) {
  const t = useTranslations('signIn');
  const answered = useAnswer();
  const [values, setValues] = useState<Values>({ email: known.email ?? '', name: known.name ?? '', password: '' });
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wrong = refusal?.fields[0]?.path;
    if (wrong) form.current?.querySelector<HTMLElement>(`input[name="${wrong}"]`)?.focus();
  }, [refusal]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await answered(save(values));
      if (answer && !answer.ok) setRefusal(answer);
    });
  };
  const field = (key: keyof Values) => ({
    value: values[key],
    onValueChange: (value: string) => setValues((now) => ({ ...now, [key]: value })),
  });
  const problem = (path: string) => refusal?.fields.find((one) => one.path === path)?.message;
  const elsewhere = refusal?.fields.every(({ path }) => !(path in values));
  return (
    <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-5">
      {refusal && elsewhere ? <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} /> : null}
      {known.email === null ? (
        <Field label={t('email')} name="email" error={problem('email')}>
          <Input type="email" autoComplete="username" spellCheck={false} autoFocus {...field('email')} />
        </Field>
      ) : (
        <input type="hidden" name="username" autoComplete="username" value={known.email} />
      )}
      {asksName ? (
        <Field label={t('newPassword.name')} name="name" error={problem('name')}>
          <Input autoComplete="name" dir="auto" maxLength={100} {...field('name')} />
        </Field>
      ) : null}
      <Field label={t('newPassword.label')} name="password" hint={t('newPassword.hint')} error={problem('password')}>
        <PasswordInput autoComplete="new-password" maxLength={128} {...field('password')} />
      </Field>
      <Button type="submit" variant="primary" size="lg" loading={pending}>
        {submitLabel}
      </Button>
    </form>
  );
}
