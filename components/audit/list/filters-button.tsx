'use client';

import { SlidersHorizontal } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { AuditPerson } from '#lib/audit-trail/schema.ts';
import { type AuditPlace, auditHref, countFilters } from './audit-href.ts';

const FilterSheet = dynamic(() => import('./filter-sheet.tsx').then((module) => module.FilterSheet));

/** Opens the filters; how many are set stands beside the word. */
export function FiltersButton({ place, people }: { place: AuditPlace; people: readonly AuditPerson[] }) {
  const t = useTranslations('audit.filters');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const count = countFilters(place);
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
      {wanted ? (
        <FilterSheet key={auditHref(place)} place={place} people={people} open={open} onOpenChange={setOpen} />
      ) : null}
    </>
  );
}
