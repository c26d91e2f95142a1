import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { useLocationWords } from '#components/layout/location-words.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { cn } from '#lib/core/cn.ts';
import { fileHref } from '#lib/files/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { PickerFilter } from './location-filter.tsx';
import { useLocationSearch } from './use-location-search.ts';

type LocationResultsProps = {
  filter: PickerFilter;
  tickedIds: readonly string[];
  /** Nothing more can be ticked. */
  isFull: boolean;
  onTick: (location: LocationDto, on: boolean) => void;
  onShowAll: () => void;
};

/** The locations that fit as pictures to tick; those of before stay, paler, until the next answer. */
export function LocationResults({ filter, tickedIds, isFull, onTick, onShowAll }: LocationResultsProps) {
  const t = useTranslations('proposalForm.picker');
  const { locations, state, hasMore, loadingMore, more } = useLocationSearch(filter);
  if (!locations && state === 'asking') return <ResultsSkeleton />;
  return (
    <div className="grid gap-4" aria-busy={state === 'asking'}>
      {state === 'failed' ? (
        <p role="alert" className="text-sm text-danger-text">
          {t('failed')}
        </p>
      ) : null}
      {locations && locations.length > 0 ? (
        <ul className={cn(grid, state === 'asking' && 'opacity-60')}>
          {locations.map((location) => (
            <li key={location.id}>
              <LocationTile
                location={location}
                selected={tickedIds.includes(location.id)}
                disabled={isFull && !tickedIds.includes(location.id)}
                onSelectedChange={(on) => onTick(location, on)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {locations?.length === 0 ? (
        <EmptyState title={t('none')} actions={<Button onClick={onShowAll}>{t('showAll')}</Button>}>
          {t('noneDetail')}
        </EmptyState>
      ) : null}
      {hasMore ? (
        <Button className="justify-self-center" loading={loadingMore} onClick={more}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}

const grid = 'grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4';

function ResultsSkeleton() {
  return (
    <div className={grid} aria-busy="true">
      {Array.from({ length: 8 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike
        <Skeleton key={index} className="aspect-4/3 h-auto rounded-lg" />
      ))}
    </div>
  );
}

type LocationTileProps = {
  location: LocationDto;
  selected: boolean;
  disabled: boolean;
  onSelectedChange: (on: boolean) => void;
};

function LocationTile({ location, ...tile }: LocationTileProps) {
  const words = useTranslations('proposals');
  const { nameOf, placeOf, sizeAndFacesOf } = useLocationWords();
  const photo = location.photos[0];
  return (
    <PictureTile
      {...tile}
      className="h-full"
      title={nameOf(location)}
      src={photo ? fileHref(photo.fileId, { width: 640 }) : null}
      corner={
        <Badge tone={location.kind === 'digital' ? 'accent' : 'neutral'}>{words(`siteKinds.${location.kind}`)}</Badge>
      }
      detail={
        <>
          <span className="block">
            <bdi>{placeOf(location)}</bdi>
          </span>
          <span className="block">{sizeAndFacesOf(location)}</span>
        </>
      }
    />
  );
}
