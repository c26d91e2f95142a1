import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '#app/(auth)/sign-in/actions.ts';
import {
  beginSecondFactorAction,
  confirmIdentityAction,
  confirmSecondFactorAction,
} from '#app/(desk)/profile/actions.ts';
import { ForcedSetup } from '#components/account/forced-setup.tsx';
import { AuthFrame } from '#components/layout/auth-frame.tsx';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { signInHref } from '#lib/auth/paths.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.secondFactor'))('name') };
}

/** Where whoever may not work without a second factor is led before anything else. */
export default async function SecondFactorPage() {
  const [{ actor }, t] = await Promise.all([currentCaller(), getTranslations('signIn.secondFactor')]);
  if (actor.kind !== 'session') redirect(signInHref({}));
  if (!actor.person.lacksSecondFactor) redirect('/');
  return (
    <AuthFrame title={t('title')} description={t('description')}>
      <ForcedSetup
        userId={actor.person.userId}
        setup={{ begin: beginSecondFactorAction, confirm: confirmSecondFactorAction }}
        confirm={confirmIdentityAction}
        signOut={signOutAction}
      />
    </AuthFrame>
  );
}
