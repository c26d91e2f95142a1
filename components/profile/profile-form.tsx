'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { useRoleNames } from '#components/layout/use-role-names.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

type Profile = { name: string; title: string; phone: string };
type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

type ProfileFormProps = {
  profile: Profile;
  email: string;
  roleKeys: readonly string[];
  save: (profile: Profile) => Promise<ActionResult<unknown>>;
};

const examplePhone = '+971 50 123 4567';

/** What a person says about themselves, as clients read it. */
export function ProfileForm({ profile, email, roleKeys, save }: ProfileFormProps) {
  const t = useTranslations('profile');
  const roleNames = useRoleNames();
  const router = useRouter();
  const answered = useAnswer();
  const [values, setValues] = useState(profile);
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const isChanged = (Object.keys(values) as (keyof Profile)[]).some((key) => values[key] !== profile[key]);
  const guard = useLeaveGuard(isChanged);
  const field = (key: keyof Profile) => ({
    input: { value: values[key], onValueChange: (value: string) => setValues((now) => ({ ...now, [key]: value })) },
    error: refusal?.fields.find(({ path }) => path === key)?.message,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const answer = await answered(save(values));
      setRefusal(answer.ok ? undefined : answer);
      if (!answer.ok) {
        const wrong = answer.fields[0]?.path;
        if (wrong) form.current?.querySelector<HTMLElement>(`input[name="${wrong}"]`)?.focus();
        return;
      }
      toast.success(t('saved'));
      router.refresh();
    });
  };

  return (
    <Card title={t('details.title')} description={t('details.description')}>
      <form ref={form} noValidate onSubmit={submit} className="grid gap-5">
        <div className="flex items-center gap-4 rounded-md bg-background p-4">
          <Avatar name={values.name} />
          <div className="min-w-0">
            <p className="truncate">
              <bdi>{email}</bdi>
            </p>
            <p className="truncate text-sm text-muted">{roleNames(roleKeys)}</p>
          </div>
        </div>
        {refusal && refusal.fields.length === 0 ? (
          <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
        ) : null}
        <Field label={t('name')} name="name" error={field('name').error}>
          <Input autoComplete="name" dir="auto" maxLength={100} {...field('name').input} />
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('jobTitle')} name="title" optional error={field('title').error}>
            <Input autoComplete="organization-title" dir="auto" maxLength={100} {...field('title').input} />
          </Field>
          <Field label={t('phone')} name="phone" optional error={field('phone').error}>
            <Input
              type="tel"
              autoComplete="tel"
              dir="ltr"
              maxLength={40}
              placeholder={examplePhone}
              {...field('phone').input}
            />
          </Field>
        </div>
        <div className="flex justify-end">
          <Button type="submit" variant="primary" loading={pending} disabled={!isChanged}>
            {t('save')}
          </Button>
        </div>
      </form>
      <LeaveDialog guard={guard} />
    </Card>
  );
}
