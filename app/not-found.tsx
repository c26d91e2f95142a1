import { SignpostBig } from 'lucide-react';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { StateMessage } from '#components/layout/state-message.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.notFound');
  return { title: t('name') };
}

export default async function NotFound() {
  const [sent, t] = await Promise.all([headers(), getTranslations('pages')]);
  return (
    <main className="grid min-h-[80dvh] place-items-center">
      <StateMessage
        icon={<SignpostBig />}
        level={1}
        title={t('notFound.addressTitle')}
        reference={sent.get('x-request-id')}
        actions={
          <ButtonLink href="/" variant="primary">
            {t('backToDesk')}
          </ButtonLink>
        }
      >
        {t('notFound.addressText')}
      </StateMessage>
    </main>
  );
}
