import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { EnterPanel } from '#components/layout/enter-panel.tsx';
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
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('pages')]);
  if (opensPanel(requireSelf(ctx).rights)) return <EnterPanel />;
  return <DeniedState actions={<ButtonLink href="/">{t('backToDesk')}</ButtonLink>} />;
}
