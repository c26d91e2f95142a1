import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthFrame } from '#components/layout/auth-frame.tsx';
import { SignInForm } from '#components/sign-in/sign-in-form.tsx';
import { SignInNotice } from '#components/sign-in/sign-in-notice.tsx';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { ownPath } from '#lib/auth/paths.ts';
import { listDemoAccounts } from '#lib/users/list-demo-accounts.ts';
import { signInAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('name') };
}

type SignInPageProps = { searchParams: Promise<{ next?: string | string[]; reason?: string | string[] }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [ctx, query, t] = await Promise.all([currentCaller(), searchParams, getTranslations('signIn')]);
  const next = ownPath(String(query.next ?? ''));
  if (ctx.actor.kind !== 'anonymous') redirect(next ?? '/');
  const demo = await listDemoAccounts(ctx);
  return (
    <AuthFrame title={t('title')} description={t('description')}>
      <SignInNotice reason={String(query.reason ?? '')} comesBack={next !== undefined} />
      <SignInForm next={next} signIn={signInAction} demo={demo.accounts.length > 0 ? demo : undefined} />
    </AuthFrame>
  );
}
