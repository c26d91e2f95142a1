'use client';

import { SlidersHorizontal } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { filtersOf, type LocationPlace, locationsHref } from './location-href.ts';

const FilterSheet = dynamic(() => import('./filter-sheet.tsx').then((module) => module.FilterSheet));

type FiltersButtonProps = { place: LocationPlace; cities: string[]; series: string[]; seesPrices: boolean };

/** Opens the filters; how many are set stands beside the word. */
export function FiltersButton({ place, ...choices }: FiltersButtonProps) {
  const t = useTranslations('inventory');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const set = Object.values(filtersOf({ ...place, search: undefined, kind: undefined })).filter(
    (value) => value !== undefined,
  ).length;
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        <SlidersHorizontal aria-hidden="true" /> {t('filters.title')}
        {set > 0 ? (
          <span className="rounded-full bg-accent-tint px-1.5 text-xs font-medium text-accent-text tabular-nums">
            {set}
          </span>
        ) : null}
      </Button>
      {wanted ? (
        <FilterSheet key={locationsHref(place)} place={place} {...choices} open={open} onOpenChange={setOpen} />
      ) : null}
    </>
  );
}
