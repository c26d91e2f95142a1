import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLocationWords } from '#components/layout/location-words.ts';
import { Callout } from '#components/ui/callout.tsx';
import type { LocationDetails } from '#lib/inventory/schema/details.ts';
import { FactsCard } from './facts-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { LicenceCallout } from './licence-callout.tsx';
import { MapCard } from './map-card.tsx';
import type { MapTiles } from './map-place.ts';
import { PhotoGallery } from './photo-gallery.tsx';
import { ProposalsCard } from './proposals-card.tsx';
import { RateCardCard } from './rate-card-card.tsx';

type LocationDetailProps = {
  location: LocationDetails;
  tiles: MapTiles | null;
  timeZone: string;
  seesProposals: boolean;
  /** What may be done with the photos and the prices, at the heads of their cards. */
  photoActions: ReactNode;
  priceActions: ReactNode;
};

/** All that is known of a location: pictures first, then what sells it and where it stands. */
export function LocationDetail(props: LocationDetailProps) {
  const { location, tiles, timeZone, seesProposals, photoActions, priceActions } = props;
  const t = useTranslations('inventory');
  const { nameOf } = useLocationWords();
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid min-w-0 gap-6">
        {location.status === 'active' ? null : (
          <Callout tone="warning" title={t(`page.status.${location.status}`)}>
            {t('page.notOffered')} {location.status === 'retired' ? t('page.retiredFixed') : null}
          </Callout>
        )}
        <PhotoGallery name={nameOf(location)} photos={location.photos} actions={photoActions} />
        {location.rateCardHistory ? <RateCardCard history={location.rateCardHistory} actions={priceActions} /> : null}
        {seesProposals ? <ProposalsCard proposals={location.proposals} count={location.proposalCount} /> : null}
        <HistoryCard events={location.history} timeZone={timeZone} />
      </div>
      <div className="grid min-w-0 gap-6">
        <LicenceCallout location={location} />
        <FactsCard location={location} />
        <MapCard location={location} tiles={tiles} />
      </div>
    </div>
  );
}
