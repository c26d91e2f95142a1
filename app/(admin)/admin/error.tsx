'use client';

import { useTranslations } from 'next-intl';
import { ErrorState } from '#components/layout/error-state.tsx';
import { WholePage } from '#components/layout/whole-page.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

type AdminErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Inside the shell: the navigation stays at hand. */
export default function AdminError({ error, reset }: AdminErrorProps) {
  const t = useTranslations('pages');
  return (
    <WholePage>
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
    </WholePage>
  );
}
