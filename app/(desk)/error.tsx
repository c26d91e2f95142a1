'use client';

import { useTranslations } from 'next-intl';
import { ErrorState } from '#components/layout/error-state.tsx';
import { WholePage } from '#components/layout/whole-page.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

type DeskErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Inside the shell: the navigation stays at hand. */
export default function DeskError({ error, reset }: DeskErrorProps) {
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
            <ButtonLink href="/proposals">{t('backToProposals')}</ButtonLink>
          </>
        }
      />
    </WholePage>
  );
}
