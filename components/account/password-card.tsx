'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { PasswordInput } from '#components/layout/password-input.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

type Values = { current: string; password: string; code: string };
type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

type PasswordCardProps = {
  email: string;
  hasSecondFactor: boolean;
  change: (values: { current: string; password: string; code?: string }) => Promise<ActionResult<unknown>>;
};

const empty: Values = { current: '', password: '', code: '' };

/** A new password, by the one of now. */
export function PasswordCard({ email, hasSecondFactor, change }: PasswordCardProps) {
  const t = useTranslations('security.password');
  const router = useRouter();
  const answered = useAnswer();
  const [values, setValues] = useState(empty);
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { code, ...pair } = values;
    startTransition(async () => {
      const answer = await answered(change({ ...pair, ...(hasSecondFactor ? { code } : {}) }));
      setRefusal(answer.ok ? undefined : answer);
      if (!answer.ok) {
        const wrong = answer.fields[0]?.path;
        if (wrong) form.current?.querySelector<HTMLElement>(`input[name="${wrong}"]`)?.focus();
        return;
      }
      setValues(empty);
      toast.success(t('changed'));
      router.refresh();
    });
  };
  const field = (key: keyof Values) => ({
    value: values[key],
    onValueChange: (value: string) => setValues((now) => ({ ...now, [key]: value })),
  });
  const problem = (path: string) => refusal?.fields.find((one) => one.path === path)?.message;
  return (
    <Card title={t('title')} description={t('description')}>
      <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-5">
        {refusal && refusal.fields.length === 0 ? (
          <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
        ) : null}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <Field label={t('current')} name="current" error={problem('current')}>
            <PasswordInput {...field('current')} />
          </Field>
          <Field label={t('new')} name="password" hint={t('hint')} error={problem('password')}>
            <PasswordInput autoComplete="new-password" maxLength={128} {...field('password')} />
          </Field>
          {hasSecondFactor ? (
            <Field label={t('code')} name="code" error={problem('code')}>
              <Input dir="ltr" autoComplete="one-time-code" maxLength={40} {...field('code')} />
            </Field>
          ) : null}
        </div>
        <div className="flex justify-end">
          <Button type="submit" variant="primary" loading={pending} disabled={!values.current || !values.password}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
