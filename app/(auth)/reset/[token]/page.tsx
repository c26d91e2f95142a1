import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { acceptLinkAction } from '#app/(auth)/actions.ts';
import { loadLink } from '#app/(auth)/load-link.ts';
import { AuthFrame } from '#components/layout/auth-frame.tsx';
import { AcceptLinkForm } from '#components/sign-in/link-forms.tsx';
import { SpentLink } from '#components/sign-in/spent-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  // The address is the secret: no other page hears where somebody came from.
  return { title: (await getTranslations('signIn.reset'))('name'), referrer: 'no-referrer' };
}

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, t] = await Promise.all([params, getTranslations('signIn.reset')]);
  const known = await loadLink({ kind: 'reset', token });
  const description = known ? t('description', { email: known.email ?? '' }) : undefined;
  return (
    <AuthFrame title={t('title')} description={description}>
      {known ? <AcceptLinkForm kind="reset" token={token} known={known} accept={acceptLinkAction} /> : <SpentLink />}
    </AuthFrame>
  );
}
