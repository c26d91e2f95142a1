import { CloudAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateMessage } from './state-message.tsx';

type ErrorStateProps = { actions: ReactNode; reference?: string | null; title?: string; children?: ReactNode };

export function ErrorState({ title, children, ...props }: ErrorStateProps) {
  const t = useTranslations('pages.failed');
  return (
    <StateMessage icon={<CloudAlert />} tone="danger" level={1} title={title ?? t('title')} {...props}>
      {children ?? t(props.reference ? 'textWithReference' : 'text')}
    </StateMessage>
  );
}
