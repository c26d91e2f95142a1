'use client';

import { Columns3 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { LocationPlace } from './location-href.ts';

const ColumnsDialog = dynamic(() => import('./columns-dialog.tsx').then((module) => module.ColumnsDialog));

/** Opens the choice of the table's columns. */
export function ColumnsButton(props: { place: LocationPlace; seesPrices: boolean }) {
  const t = useTranslations('inventory');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
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
        <Columns3 aria-hidden="true" /> {t('columns.title')}
      </Button>
      {wanted ? <ColumnsDialog {...props} open={open} onOpenChange={setOpen} /> : null}
    </>
  );
}
