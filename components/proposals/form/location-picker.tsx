'use client';

import { ImagePlus, Search } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Input } from '#components/ui/input.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Select } from '#components/ui/select.tsx';
import { formatScaled } from '#lib/core/format.ts';
import { fileHref } from '#lib/files/rules.ts';
import type { LocationDto, LocationKind } from '#lib/inventory/schema.ts';
import { maxSites } from '#lib/proposals/schema/content.ts';
import { locationName } from './location-name.ts';

type LocationPickerProps = {
  locations: readonly LocationDto[];
  chosenIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  invalid: boolean;
};

type KindFilter = LocationKind | 'any';

const anyCity = 'any';

type Filter = { search: string; city: string; kind: KindFilter };
const noFilter: Filter = { search: '', city: anyCity, kind: 'any' };

/** Locations by their pictures: search, filter, tick, add. */
export function LocationPicker({ locations, chosenIds, onChoose, invalid }: LocationPickerProps) {
  const t = useTranslations('proposalForm.picker');
  const words = useTranslations('proposals');
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [filter, setFilter] = useState(noFilter);
  const cities = useMemo(() => [...new Set(locations.map((one) => one.city))].sort(), [locations]);
  const shown = locations.filter((location) => fits(location, filter));
  const isFull = ticked.length >= maxSites;

  const setOpenAnew = (next: boolean) => {
    if (next) setTicked([...new Set(chosenIds)]);
    setOpen(next);
  };
  const tick = (id: string, on: boolean) => setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id));

  return (
    <Dialog
      size="lg"
      title={t('title')}
      open={open}
      onOpenChange={setOpenAnew}
      trigger={
        <Button variant={chosenIds.length > 0 ? 'secondary' : 'primary'} aria-invalid={invalid || undefined}>
          <ImagePlus aria-hidden="true" />
          {t(chosenIds.length > 0 ? 'change' : 'choose')}
        </Button>
      }
      toolbar={<LocationFilter cities={cities} filter={filter} onChange={setFilter} />}
      footer={
        <>
          <p className="me-auto text-sm text-muted" aria-live="polite">
            {t(isFull ? 'chosenFull' : 'chosen', { locations: words('locations', { count: ticked.length }) })}
          </p>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          <Button
            variant="primary"
            onClick={() => {
              onChoose(ticked);
              setOpen(false);
            }}
          >
            {t('use', { count: ticked.length })}
          </Button>
        </>
      }
    >
      {shown.length > 0 ? (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
          {shown.map((location) => (
            <li key={location.id}>
              <LocationTile
                location={location}
                selected={ticked.includes(location.id)}
                disabled={isFull && !ticked.includes(location.id)}
                onSelectedChange={(on) => tick(location.id, on)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t('none')} actions={<Button onClick={() => setFilter(noFilter)}>{t('showAll')}</Button>}>
          {t('noneDetail')}
        </EmptyState>
      )}
    </Dialog>
  );
}

type LocationFilterProps = { cities: readonly string[]; filter: Filter; onChange: (filter: Filter) => void };

function LocationFilter({ cities, filter, onChange }: LocationFilterProps) {
  const t = useTranslations('proposalForm.picker');
  const words = useTranslations('proposals');
  const kinds = [
    { value: 'any', label: t('anyKind') },
    { value: 'digital', label: words('siteKinds.digital') },
    { value: 'static', label: words('siteKinds.static') },
  ] as const;
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <Input
        aria-label={t('search')}
        placeholder={t('searchPlaceholder')}
        value={filter.search}
        onChange={(event) => change({ search: event.target.value })}
        leading={<Search aria-hidden="true" />}
      />
      <Select
        aria-label={t('city')}
        value={filter.city}
        onValueChange={(city) => change({ city })}
        options={[{ value: anyCity, label: t('anyCity') }, ...cities.map((one) => ({ value: one, label: one }))]}
      />
      <Segmented<KindFilter>
        aria-label={t('kind')}
        options={kinds}
        value={filter.kind}
        onValueChange={(kind) => change({ kind })}
      />
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
  const sizeOf = useSize();
  const locale = useLocale();
  const photo = location.photos[0];
  return (
    <PictureTile
      {...tile}
      className="h-full"
      title={locationName(location, locale)}
      src={photo ? fileHref(photo.fileId, { width: 640 }) : null}
      corner={
        <Badge tone={location.kind === 'digital' ? 'accent' : 'neutral'}>{words(`siteKinds.${location.kind}`)}</Badge>
      }
      detail={
        <>
          <span className="block">
            <bdi>{[location.area, location.city].join(words('comma'))}</bdi>
          </span>
          <span className="block">{sizeOf(location)}</span>
        </>
      }
    />
  );
}

/** Width, height and faces in words. */
export function useSize() {
  const t = useTranslations('proposalForm.picker');
  return ({ widthCm, heightCm, faces }: LocationDto): string => {
    const size =
      widthCm && heightCm
        ? t('size', { width: formatScaled(widthCm, 2), height: formatScaled(heightCm, 2) })
        : t('sizes');
    return t('sizeAndFaces', { size, count: faces });
  };
}

function fits(location: LocationDto, { search, city, kind }: Filter): boolean {
  const isPlace = city === anyCity || location.city === city;
  return isPlace && (kind === 'any' || location.kind === kind) && hasWords(location, search);
}

function hasWords(location: LocationDto, search: string): boolean {
  const { nameEn, nameAr, city, area, address, series, aliases } = location;
  const text = [nameEn, nameAr, city, area, address, series, ...aliases].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
