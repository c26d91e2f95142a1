'use client';

import { UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { Select, type SelectOption } from '#components/ui/select.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { AccountLink, InviteUserInput } from '#lib/users/schema/account.ts';
import { LinkWindow } from './link-window.tsx';

type InviteButtonProps = {
  /** Those that can be given with the invitation; none where the caller may give none. */
  roles: readonly SelectOption[];
  invite: (input: InviteUserInput) => Promise<ActionResult<AccountLink>>;
};

type Refusal = Extract<ActionResult<unknown>, { ok: false }>;

const noRole = 'none';
const empty = { name: '', email: '', title: '' };

/** Opens an account for somebody and shows the link that lets them in. */
export function InviteButton({ roles, invite }: InviteButtonProps) {
  const t = useTranslations('users.invite');
  const router = useRouter();
  const confirmed = useConfirmed();
  const formId = useId();
  const usual = roles.some(({ value }) => value === 'user') ? 'user' : noRole;
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState(empty);
  const [role, setRole] = useState(usual);
  const [refusal, setRefusal] = useState<Refusal>();
  const [pending, setPending] = useState(false);
  const [link, setLink] = useState<AccountLink>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const input = { ...values, ...(role === noRole ? {} : { role }) };
    const answer = await confirmed(() => invite(input)).finally(() => setPending(false));
    setRefusal(answer.ok ? undefined : answer);
    if (!answer.ok) return;
    setOpen(false);
    setLink(answer.data);
  };
  const close = () => {
    setLink(undefined);
    setValues(empty);
    if (link) router.push(`/admin/users/${link.userId}`);
  };
  const field = (key: keyof typeof empty) => ({
    value: values[key],
    onValueChange: (value: string) => setValues((now) => ({ ...now, [key]: value })),
  });
  const problem = (path: string) => refusal?.fields.find((one) => one.path === path)?.message;
  return (
    <>
      <Dialog
        trigger={
          <Button variant="primary">
            <UserPlus aria-hidden="true" /> {t('button')}
          </Button>
        }
        title={t('title')}
        description={t('description')}
        size="sm"
        open={open}
        onOpenChange={setOpen}
        footer={
          <Button type="submit" form={formId} variant="primary" loading={pending}>
            {t('submit')}
          </Button>
        }
      >
        <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
          {refusal && refusal.fields.length === 0 ? (
            <Callout tone="danger" title={<RuleText>{refusal.message}</RuleText>} />
          ) : null}
          <Field label={t('name')} name="name" error={problem('name')}>
            <Input dir="auto" maxLength={100} {...field('name')} />
          </Field>
          <Field label={t('email')} name="email" error={problem('email')}>
            <Input type="email" dir="ltr" maxLength={254} spellCheck={false} {...field('email')} />
          </Field>
          <Field label={t('jobTitle')} name="title" optional error={problem('title')}>
            <Input dir="auto" maxLength={100} {...field('title')} />
          </Field>
          {roles.length > 0 ? (
            <Field label={t('role')} labels="group" error={problem('role')}>
              <Select
                options={[{ value: noRole, label: t('noRole') }, ...roles]}
                value={role}
                onValueChange={setRole}
              />
            </Field>
          ) : null}
        </form>
      </Dialog>
      <LinkWindow link={link} name={values.name} onClose={close} />
    </>
  );
}
