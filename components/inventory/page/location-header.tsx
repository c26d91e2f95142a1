import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { KindBadge, LicenceBadge, LocationStatusBadge } from '#components/inventory/location-badges.tsx';
import { useLocationWords } from '#components/layout/location-words.ts';
import { PageHeader } from '#components/layout/page-header.tsx';
import type { LocationDetails } from '#lib/inventory/schema/details.ts';

/** The name of a location with what it is and where. */
export function LocationHeader({ location, actions }: { location: LocationDetails; actions: ReactNode }) {
  const t = useTranslations('inventory');
  const { nameOf, placeOf } = useLocationWords();
  return (
    <PageHeader
      title={nameOf(location)}
      aside={
        <span className="flex flex-wrap gap-1.5">
          <KindBadge kind={location.kind} />
          {location.status === 'active' ? null : <LocationStatusBadge status={location.status} />}
          <LicenceBadge licence={location.licence} />
        </span>
      }
      description={[location.series, placeOf(location)].filter(Boolean).join(' · ')}
      crumbs={[{ label: t('title'), href: '/inventory' }]}
      actions={actions}
    />
  );
}
