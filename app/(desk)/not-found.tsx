import { SignpostBig } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StateMessage } from '#components/layout/state-message.tsx';
import { WholePage } from '#components/layout/whole-page.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.notFound');
  return { title: t('name') };
}

export default async function DeskNotFound() {
  const [t, proposals] = await Promise.all([getTranslations('pages.notFound'), getTranslations('proposals')]);
  return (
    <WholePage>
      <StateMessage
        icon={<SignpostBig />}
        level={1}
        title={t('title')}
        actions={
          <ButtonLink href="/proposals" variant="primary">
            {proposals('all')}
          </ButtonLink>
        }
      >
        {t('text')}
      </StateMessage>
    </WholePage>
  );
}
