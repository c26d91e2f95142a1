'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { fileHref } from '#lib/files/rules.ts';
import type { PhotoDto } from '#lib/inventory/schema.ts';
import { PhotoFacts } from './photo-facts.tsx';
import { stepOf } from './step-of.ts';

type PhotoViewerProps = { name: string; photo: PhotoDto; onGo: (step: number) => void; onClose: () => void };

/** A photo as large as the window allows, as it was stored. */
export function PhotoViewer({ name, photo, onGo, onClose }: PhotoViewerProps) {
  const t = useTranslations('inventory');
  return (
    <Dialog
      size="lg"
      title={name}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <span className="me-auto">
            <PhotoFacts photo={photo} />
          </span>
          <Button variant="ghost" onClick={() => onGo(-1)}>
            {t('photos.previous')}
          </Button>
          <Button variant="ghost" onClick={() => onGo(1)}>
            {t('photos.next')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do what the buttons below do */}
      <div
        onKeyDown={(event) => {
          const step = stepOf(event);
          if (step) onGo(step);
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
        <img
          src={fileHref(photo.fileId, { width: 960 })}
          alt={t('photos.alt', { name, time: t(`timesOfDay.${photo.timeOfDay}`) })}
          className="mx-auto max-h-[65dvh] w-full rounded-md object-contain"
        />
      </div>
    </Dialog>
  );
}
