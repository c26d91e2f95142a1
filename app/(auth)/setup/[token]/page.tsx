import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { createFirstAdminAction } from '#app/(auth)/actions.ts';
import { loadLink } from '#app/(auth)/load-link.ts';
import { AuthFrame } from '#components/layout/auth-frame.tsx';
import { FirstAdminForm } from '#components/sign-in/link-forms.tsx';
import { SpentLink } from '#components/sign-in/spent-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  // The address is the secret: no other page hears where somebody came from.
  return { title: (await getTranslations('signIn.setup'))('name'), referrer: 'no-referrer' };
}

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, t] = await Promise.all([params, getTranslations('signIn.setup')]);
  const known = await loadLink({ kind: 'setup', token });
  return (
    <AuthFrame title={t('title')} description={known ? t('description') : undefined}>
      {known ? <FirstAdminForm token={token} create={createFirstAdminAction} /> : <SpentLink />}
    </AuthFrame>
  );
}
