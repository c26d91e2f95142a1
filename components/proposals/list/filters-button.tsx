'use client';

import { SlidersHorizontal } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { FilterSheetProps } from './filter-sheet.tsx';
import { countFilters, listHref } from './list-href.ts';

const FilterSheet = dynamic(() => import('./filter-sheet.tsx').then((module) => module.FilterSheet));

/** Opens the filters; how many are set stands beside the word. */
export function FiltersButton(props: Omit<FilterSheetProps, 'open' | 'onOpenChange'>) {
  const t = useTranslations('proposalList.filters');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const count = countFilters(props.place);
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
        <SlidersHorizontal aria-hidden="true" /> {t('title')}
        {count > 0 ? (
          <span className="rounded-full bg-accent-tint px-1.5 text-xs font-medium text-accent-text tabular-nums">
            {count}
          </span>
        ) : null}
      </Button>
      {wanted ? <FilterSheet key={listHref(props.place)} {...props} open={open} onOpenChange={setOpen} /> : null}
    </>
  );
}
