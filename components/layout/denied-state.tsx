import { LockKeyhole } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { answerWith } from '#lib/core/answer-status.ts';
import { StateMessage } from './state-message.tsx';
import { WholePage } from './whole-page.tsx';

type DeniedStateProps = { actions?: ReactNode; reference?: string | null; children?: ReactNode };

/** Instead of a page that somebody may know of but not open; such a page is answered with 403. */
export function DeniedState({ children, ...props }: DeniedStateProps) {
  answerWith(403);
  const t = useTranslations('pages.denied');
  return (
    <WholePage>
      <StateMessage icon={<LockKeyhole />} tone="warning" level={1} title={t('title')} {...props}>
        {children ?? t('text')}
      </StateMessage>
    </WholePage>
  );
}
