import { CloudAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
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
      {/* A plain link, since the router may be what failed. */}
      <a href="/" className={buttonClass()}>
        {t('backToDesk')}
      </a>
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
