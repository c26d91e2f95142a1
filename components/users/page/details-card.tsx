'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import type { ActionResult, FieldError } from '#lib/core/errors.ts';
import type { UpdateUserInput, UserPageDto } from '#lib/users/schema/account.ts';
import { useAccountChange } from './use-account-change.ts';

type DetailsCardProps = {
  user: UserPageDto;
  save: (input: UpdateUserInput) => Promise<ActionResult<unknown>>;
};

/** What somebody is called, and the address they sign in with. */
export function DetailsCard({ user, save }: DetailsCardProps) {
  const t = useTranslations('users.details');
  const { change, pending } = useAccountChange();
  const { name, title, email } = user;
  const [values, setValues] = useState({ name, title, email });
  const [problems, setProblems] = useState<readonly FieldError[]>([]);
  const isChanged = values.name !== name || values.title !== title || values.email !== email;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await change(() => save({ userId: user.id, ...values }), t('saved'));
    setProblems(answer.ok ? [] : answer.fields);
  };
  const field = (key: keyof typeof values) => ({
    value: values[key],
    onValueChange: (value: string) => setValues((now) => ({ ...now, [key]: value })),
  });
  const problem = (path: string) => problems.find((one) => one.path === path)?.message;
  return (
    <Card title={t('title')} description={t('description')}>
      <form noValidate onSubmit={submit} className="grid gap-5">
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <Field label={t('name')} name="name" error={problem('name')}>
            <Input dir="auto" maxLength={100} {...field('name')} />
          </Field>
          <Field label={t('jobTitle')} name="title" optional error={problem('title')}>
            <Input dir="auto" maxLength={100} {...field('title')} />
          </Field>
          <Field label={t('email')} name="email" error={problem('email')} className="sm:col-span-2">
            <Input type="email" dir="ltr" maxLength={254} spellCheck={false} {...field('email')} />
          </Field>
        </div>
        <div className="flex justify-end">
          <Button type="submit" variant="primary" loading={pending} disabled={!isChanged}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
