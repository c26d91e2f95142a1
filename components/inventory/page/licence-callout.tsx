import { useLocale, useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { LocationListItem } from '#lib/inventory/schema.ts';

/** A licence that ends soon or has ended, said where nobody overlooks it. */
export function LicenceCallout({ location }: { location: Pick<LocationListItem, 'licence' | 'licenceExpiresOn'> }) {
  const t = useTranslations('inventory');
  const language = useLocale();
  const { licence, licenceExpiresOn } = location;
  if (!licenceExpiresOn || licence.state === 'valid' || licence.state === 'unknown') return null;
  const day = formatDate(licenceExpiresOn, language);
  return licence.state === 'expired' ? (
    <Callout tone="danger" title={t('licence.expiredOn', { day })}>
      {t('licence.expiredAdvice')}
    </Callout>
  ) : (
    <Callout tone="warning" title={t('licence.endsOn', { day })}>
      {t('licence.endsAdvice', { days: licence.daysLeft ?? 0 })}
    </Callout>
  );
}
