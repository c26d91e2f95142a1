'use client';

import { useTranslations } from 'next-intl';
import { ErrorState } from '#components/layout/error-state.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('pages');
  return (
    <main className="grid min-h-[80dvh] place-items-center">
      <ErrorState
        reference={error.digest}
        actions={
          <>
            <Button variant="primary" onClick={reset}>
              {t('tryAgain')}
            </Button>
            <ButtonLink href="/">{t('backToDesk')}</ButtonLink>
          </>
        }
      />
    </main>
  );
}
