import { CloudAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { StateMessage } from './state-message.tsx';

export type PageFailedProps = { error: Error & { digest?: string }; reset: () => void };

/** A page that could not be shown: another try, or the way home. */
export function PageFailed({ error, reset }: PageFailedProps) {
  const t = useTranslations('pages');
  const actions = (
    <>
      <Button variant="primary" onClick={reset}>
        {t('tryAgain')}
      </Button>
      <ButtonLink href="/">{t('backToDesk')}</ButtonLink>
    </>
  );
  return (
    <StateMessage
      icon={<CloudAlert />}
      tone="danger"
      level={1}
      title={t('failed.title')}
      reference={error.digest}
      actions={actions}
    >
      {t(error.digest ? 'failed.textWithReference' : 'failed.text')}
    </StateMessage>
  );
}
