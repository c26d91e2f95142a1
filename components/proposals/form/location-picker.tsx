'use client';

import { ImagePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { maxSites } from '#lib/proposals/schema/content.ts';
import { LocationFilter, noFilter } from './location-filter.tsx';
import { LocationResults } from './location-results.tsx';

type LocationPickerProps = {
  cities: readonly string[];
  chosenIds: readonly string[];
  /** All chosen ids, and the locations that were ticked just now. */
  onChoose: (ids: readonly string[], ticked: readonly LocationDto[]) => void;
  invalid: boolean;
};

/** Locations by their pictures: search, filter, tick, add. */
export function LocationPicker({ cities, chosenIds, onChoose, invalid }: LocationPickerProps) {
  const t = useTranslations('proposalForm.picker');
  const words = useTranslations('proposals');
  const [open, setOpen] = useState(false);
  const [tickedIds, setTickedIds] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState<readonly LocationDto[]>([]);
  const [filter, setFilter] = useState(noFilter);
  const isFull = tickedIds.length >= maxSites;

  const setOpenAnew = (next: boolean) => {
    if (next) setTickedIds([...new Set(chosenIds)]);
    setOpen(next);
  };
  const tick = (location: LocationDto, on: boolean) => {
    setSeen([...seen, location]);
    setTickedIds(on ? [...tickedIds, location.id] : tickedIds.filter((id) => id !== location.id));
  };
  const take = () => {
    onChoose(
      tickedIds,
      seen.filter(({ id }) => tickedIds.includes(id)),
    );
    setOpen(false);
  };

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
            {t(isFull ? 'chosenFull' : 'chosen', { locations: words('locations', { count: tickedIds.length }) })}
          </p>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          <Button variant="primary" onClick={take}>
            {t('use', { count: tickedIds.length })}
          </Button>
        </>
      }
    >
      <LocationResults
        filter={filter}
        tickedIds={tickedIds}
        isFull={isFull}
        onTick={tick}
        onShowAll={() => setFilter(noFilter)}
      />
    </Dialog>
  );
}
