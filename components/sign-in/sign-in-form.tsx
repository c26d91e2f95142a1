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

type Pair = { email: string; password: string; code?: string; next?: string };

type SignInFormProps = {
  /** Where to go afterwards. */
  next?: string;
  demo?: { accounts: readonly DemoAccount[]; password: string };
  signIn: (input: Pair) => Promise<ActionResult<never>>;
};

type Refusal = Extract<ActionResult<never>, { ok: false }>;

/** The address and the password; where a second factor is in use, its code in a second step. */
export function SignInForm({ next, demo, signIn }: SignInFormProps) {
  const t = useTranslations('signIn');
  const answered = useAnswer();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [wantsCode, setWantsCode] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusProblem(form.current, refusal), [refusal]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await answered(signIn({ email, password, next, ...(wantsCode ? { code } : {}) }));
      // A success leads to another page and never comes back here.
      if (!answer || answer.ok) return;
      setWantsCode(answer.fields.some(({ path }) => path === 'code'));
      setRefusal(answer);
    });
  };
  const fill = (account: DemoAccount) => {
    setEmail(account.email);
    setPassword(demo?.password ?? '');
    startOver();
    form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  };
  const startOver = () => {
    setRefusal(undefined);
    setWantsCode(false);
    setCode('');
  };
  // The first question for the code is no mistake.
  const problem = (path: string) =>
    refusal?.fields.find((field) => field.path === path && field.kind !== 'missing')?.message;

  return (
    <>
      <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-5">
        {refusal && refusal.fields.length === 0 ? (
          <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
        ) : null}
        {wantsCode ? (
          <Field label={t('code.label')} name="code" hint={t('code.hint')} error={problem('code')}>
            <Input dir="ltr" autoComplete="one-time-code" maxLength={40} value={code} onValueChange={setCode} />
          </Field>
        ) : (
          <PairFields
            email={{ value: email, onValueChange: setEmail, error: problem('email') }}
            password={{ value: password, onValueChange: setPassword, error: problem('password') }}
          />
        )}
        <Button type="submit" variant="primary" size="lg" loading={pending}>
          {t('submit')}
        </Button>
        {wantsCode ? (
          <Button variant="ghost" onClick={startOver}>
            {t('code.back')}
          </Button>
        ) : (
          <p className="text-sm text-muted">{t('forgotten')}</p>
        )}
      </form>
      {demo ? <DemoAccounts accounts={demo.accounts} chosen={email} onChoose={fill} /> : null}
    </>
  );
}

type Typed = { value: string; onValueChange: (value: string) => void; error: string | undefined };

function PairFields({ email, password }: { email: Typed; password: Typed }) {
  const t = useTranslations('signIn');
  return (
    <>
      <Field label={t('email')} name="email" error={email.error}>
        <Input
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          value={email.value}
          onValueChange={email.onValueChange}
        />
      </Field>
      <Field label={t('password')} name="password" error={password.error}>
        <PasswordInput value={password.value} onValueChange={password.onValueChange} />
      </Field>
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
