'use client';

import { ImagePlus, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Input } from '#components/ui/input.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { Select } from '#components/ui/select.tsx';
import { formatCount, formatScaled } from '#lib/core/format.ts';
import { fileHref } from '#lib/files/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { maxSites } from './form-values.ts';

type LocationPickerProps = {
  locations: readonly LocationDto[];
  chosenIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  invalid: boolean;
};

const kinds = [
  { value: 'any', label: 'All' },
  { value: 'digital', label: 'Digital' },
  { value: 'static', label: 'Static' },
] as const;
type KindFilter = (typeof kinds)[number]['value'];

const anyCity = 'any';

type Filter = { search: string; city: string; kind: KindFilter };
const noFilter: Filter = { search: '', city: anyCity, kind: 'any' };

/** Locations by their pictures: search, filter, tick, add. */
export function LocationPicker({ locations, chosenIds, onChoose, invalid }: LocationPickerProps) {
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
      title="Choose locations"
      open={open}
      onOpenChange={setOpenAnew}
      trigger={
        <Button variant={chosenIds.length > 0 ? 'secondary' : 'primary'} aria-invalid={invalid || undefined}>
          <ImagePlus aria-hidden="true" />
          {chosenIds.length > 0 ? 'Add or remove' : 'Choose locations'}
        </Button>
      }
      toolbar={<LocationFilter cities={cities} filter={filter} onChange={setFilter} />}
      footer={
        <>
          <p className="me-auto text-sm text-muted" aria-live="polite">
            {formatCount(ticked.length, 'location')} chosen{isFull ? `, ${maxSites} are the most` : ''}
          </p>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
          <Button
            variant="primary"
            onClick={() => {
              onChoose(ticked);
              setOpen(false);
            }}
          >
            Use {ticked.length === 1 ? 'this location' : 'these locations'}
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
        <EmptyState
          title="No location fits"
          actions={<Button onClick={() => setFilter(noFilter)}>Show all locations</Button>}
        >
          Try another word, or fewer filters.
        </EmptyState>
      )}
    </Dialog>
  );
}

type LocationFilterProps = { cities: readonly string[]; filter: Filter; onChange: (filter: Filter) => void };

function LocationFilter({ cities, filter, onChange }: LocationFilterProps) {
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <Input
        aria-label="Search locations"
        placeholder="Name, area or series"
        value={filter.search}
        onChange={(event) => change({ search: event.target.value })}
        leading={<Search aria-hidden="true" />}
      />
      <Select
        aria-label="City"
        value={filter.city}
        onValueChange={(city) => change({ city })}
        options={[{ value: anyCity, label: 'All cities' }, ...cities.map((one) => ({ value: one, label: one }))]}
      />
      <Segmented aria-label="Kind" options={kinds} value={filter.kind} onValueChange={(kind) => change({ kind })} />
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
  const photo = location.photos[0];
  return (
    <PictureTile
      {...tile}
      className="h-full"
      title={location.nameEn}
      src={photo ? fileHref(photo.fileId, { width: 640 }) : null}
      corner={
        <Badge tone={location.kind === 'digital' ? 'accent' : 'neutral'}>
          {location.kind === 'digital' ? 'Digital' : 'Static'}
        </Badge>
      }
      detail={
        <>
          <span className="block">
            {location.area}, {location.city}
          </span>
          <span className="block">{sizeOf(location)}</span>
        </>
      }
    />
  );
}

export function sizeOf({ widthCm, heightCm, faces }: LocationDto): string {
  const size =
    widthCm && heightCm ? `${formatScaled(widthCm, 2)} m × ${formatScaled(heightCm, 2)} m` : 'Multiple sizes';
  return `${size} · ${formatCount(faces, 'face')}`;
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
