'use client';

import { Bookmark } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { SavedViewsDialogProps } from './saved-views-dialog.tsx';

const SavedViewsDialog = dynamic(() => import('./saved-views-dialog.tsx').then((module) => module.SavedViewsDialog));

type SavedViewsButtonProps = Omit<SavedViewsDialogProps, 'open' | 'onOpenChange'>;

/** Opens a person's views of a list; what they are kept with is loaded then. */
export function SavedViewsButton(props: SavedViewsButtonProps) {
  const t = useTranslations('ui.savedViews');
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
        <Bookmark aria-hidden="true" /> {t('open')}
      </Button>
      {wanted ? <SavedViewsDialog {...props} open={open} onOpenChange={setOpen} /> : null}
    </>
  );
}
