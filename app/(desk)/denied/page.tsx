import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.denied');
  return { title: t('name') };
}

/** What the middleware shows instead of an area that the person may not enter. */
export default async function DeniedPage() {
  const t = await getTranslations('pages');
  return <DeniedState actions={<ButtonLink href="/">{t('backToDesk')}</ButtonLink>} />;
}
