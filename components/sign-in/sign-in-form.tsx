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
import { type DemoAccount, DemoAccounts } from './demo-accounts.tsx';

type SignInFormProps = {
  /** Where to go afterwards. */
  next?: string;
  demo?: { accounts: readonly DemoAccount[]; password: string };
  signIn: (input: { email: string; password: string; code?: string; next?: string }) => Promise<ActionResult<never>>;
};

type Refusal = Extract<ActionResult<never>, { ok: false }>;

export function SignInForm({ next, demo, signIn }: SignInFormProps) {
  const t = useTranslations('signIn');
  const answered = useAnswer();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusProblem(form.current, refusal), [refusal]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await answered(signIn({ email, password, next }));
      // A success leads to another page and never comes back here.
      if (answer && !answer.ok) setRefusal(answer);
    });
  };
  const fill = (account: DemoAccount) => {
    setEmail(account.email);
    setPassword(demo?.password ?? '');
    setRefusal(undefined);
    form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  };
  const problem = (path: string) => refusal?.fields.find((field) => field.path === path)?.message;

  return (
    <>
      <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-5">
        {refusal && refusal.fields.length === 0 ? (
          <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
        ) : null}
        <Field label={t('email')} name="email" error={problem('email')}>
          <Input
            type="email"
            autoComplete="username"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            value={email}
            onValueChange={setEmail}
          />
        </Field>
        <Field label={t('password')} name="password" error={problem('password')}>
          <PasswordInput value={password} onValueChange={setPassword} />
        </Field>
        <Button type="submit" variant="primary" size="lg" loading={pending}>
          {t('submit')}
        </Button>
      </form>
      {demo ? <DemoAccounts accounts={demo.accounts} chosen={email} onChoose={fill} /> : null}
    </>
  );
}

/** Puts the cursor where the correction is: the first wrong field, or the password with its text selected. */
function focusProblem(form: HTMLFormElement | null, refusal: Refusal | undefined): void {
  if (!refusal) return;
  const field = refusal.fields[0]?.path ?? 'password';
  const input = form?.querySelector<HTMLInputElement>(`input[name="${field}"]`);
  input?.focus();
  input?.select();
}
