import type { Metadata, Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { opensPanel } from '#lib/auth/rules/opens-panel.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.denied');
  return { title: t('name') };
}

/**
 * What the middleware shows instead of an area that the person may not enter. It goes by their cookie: whoever may since
 * a change of their roles gets a new one and goes on.
 */
export default async function DeniedPage() {
  const [ctx, sent, t] = await Promise.all([requireSignedIn(), headers(), getTranslations('pages')]);
  const wanted = sent.get('x-path') ?? '';
  if (wanted.startsWith('/admin') && opensPanel(requireSelf(ctx).rights)) {
    redirect(`/api/desk/session?${new URLSearchParams({ next: wanted })}` as Route);
  }
  return <DeniedState actions={<ButtonLink href="/">{t('backToDesk')}</ButtonLink>} />;
}
