import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';

/** What can be done with the whole list. */
export function ListActions({ mayCreate }: { mayCreate: boolean }) {
  const t = useTranslations('inventory.actions');
  if (!mayCreate) return null;
  return (
    <ButtonLink href="/inventory/new" variant="primary">
      <Plus aria-hidden="true" /> {t('new')}
    </ButtonLink>
  );
}
