import { SignpostBig } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';

/** An installation whose brands or locations are still to be added. */
export function NothingToSell() {
  const t = useTranslations('proposalForm.nothing');
  const words = useTranslations('proposals');
  return (
    <EmptyState
      icon={<SignpostBig />}
      title={t('title')}
      actions={<ButtonLink href="/proposals">{words('all')}</ButtonLink>}
    >
      {t('detail')}
    </EmptyState>
  );
}
