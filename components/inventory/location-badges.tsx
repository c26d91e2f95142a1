import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { Licence, LocationKind, LocationStatus } from '#lib/inventory/schema.ts';

export function KindBadge({ kind }: { kind: LocationKind }) {
  const t = useTranslations('inventory');
  return <Badge tone={kind === 'digital' ? 'accent' : 'neutral'}>{t(`kinds.${kind}`)}</Badge>;
}

const statusTones: Record<LocationStatus, BadgeTone> = {
  active: 'success',
  maintenance: 'warning',
  retired: 'outline',
};

export function LocationStatusBadge({ status }: { status: LocationStatus }) {
  const t = useTranslations('inventory');
  return (
    <Badge tone={statusTones[status]} dot>
      {t(`statuses.${status}`)}
    </Badge>
  );
}

/** Only what needs somebody's care: a licence that ends soon or has ended. */
export function LicenceBadge({ licence: { state, daysLeft } }: { licence: Licence }) {
  const t = useTranslations('inventory');
  if (state === 'valid' || state === 'unknown') return null;
  return (
    <Badge tone={state === 'expired' ? 'danger' : 'warning'}>
      {state === 'expired' ? t('licence.expired') : t('licence.daysLeft', { days: daysLeft ?? 0 })}
    </Badge>
  );
}
