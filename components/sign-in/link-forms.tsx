'use client';

import { useTranslations } from 'next-intl';
import type { AcceptLinkInput, CreateFirstAdminInput, OneTimeLinkDto } from '#lib/auth/schema.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { NewPasswordForm } from './new-password-form.tsx';

type AcceptLinkFormProps = {
  kind: AcceptLinkInput['kind'];
  token: string;
  known: OneTimeLinkDto;
  accept: (input: AcceptLinkInput) => Promise<ActionResult<never>>;
};

/** For who was invited, or forgot the password. */
export function AcceptLinkForm({ kind, token, known, accept }: AcceptLinkFormProps) {
  const t = useTranslations('signIn');
  const isInvited = kind === 'invitation';
  return (
    <NewPasswordForm
      known={known}
      asksName={isInvited}
      submitLabel={t(`${kind}.submit`)}
      save={({ name, password }) => accept({ kind, token, password, ...(isInvited ? { name } : {}) })}
    />
  );
}

type FirstAdminFormProps = {
  token: string;
  create: (input: CreateFirstAdminInput) => Promise<ActionResult<never>>;
};

/** For the first admin of an installation. */
export function FirstAdminForm({ token, create }: FirstAdminFormProps) {
  const t = useTranslations('signIn.setup');
  return (
    <NewPasswordForm
      known={{ email: null, name: null }}
      asksName
      submitLabel={t('submit')}
      save={(values) => create({ token, ...values })}
    />
  );
}
