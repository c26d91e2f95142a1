import { useLocale, useTranslations } from 'next-intl';
import { Callout } from '#components/ui/callout.tsx';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';

/** What a copy could not take over, for it is no longer sold. */
export function LeftOutNotice({ locations }: { locations: readonly LocationDto[] }) {
  const t = useTranslations('proposalForm.copy');
  const words = useTranslations('proposals');
  const locale = useLocale();
  if (locations.length === 0) return null;
  return (
    <Callout tone="warning" title={t('leftOut', { count: locations.length })} className="mb-6">
      <bdi>{locations.map((one) => locationName(one, locale)).join(words('comma'))}</bdi>
    </Callout>
  );
}
