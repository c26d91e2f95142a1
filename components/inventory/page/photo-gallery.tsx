'use client';

import { ChevronLeft, ChevronRight, ImageOff, Maximize2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { cn } from '#lib/core/cn.ts';
import { fileHref } from '#lib/files/rules.ts';
import type { PhotoDto } from '#lib/inventory/schema.ts';
import { PhotoFacts } from './photo-facts.tsx';
import { stepOf } from './step-of.ts';

const PhotoViewer = dynamic(() => import('./photo-viewer.tsx').then((module) => module.PhotoViewer));

type PhotoGalleryProps = { name: string; photos: readonly PhotoDto[]; actions: ReactNode };

/** The photos of a location: one large, the others to choose from. Arrow keys go on. */
export function PhotoGallery({ name, photos, actions }: PhotoGalleryProps) {
  const t = useTranslations('inventory');
  const [index, setIndex] = useState(0);
  const [isLarge, setLarge] = useState(false);
  const at = Math.min(index, photos.length - 1);
  const photo = photos[at];
  if (!photo) return <NoPhotos actions={actions} />;
  const go = (step: number) => setIndex((at + step + photos.length) % photos.length);
  return (
    <section
      aria-label={t('photos.title')}
      className="overflow-hidden rounded-lg border bg-surface shadow-sm"
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step) go(step);
      }}
    >
      <div className="relative">
        {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
        <img
          src={fileHref(photo.fileId, { width: 960 })}
          alt={t('photos.alt', { name, time: t(`timesOfDay.${photo.timeOfDay}`) })}
          className="aspect-3/2 w-full bg-sunken object-cover"
        />
        <IconButton
          label={t('photos.large')}
          variant="secondary"
          className="absolute end-3 top-3"
          onClick={() => setLarge(true)}
        >
          <Maximize2 aria-hidden="true" />
        </IconButton>
        {photos.length > 1 ? (
          <>
            <Turn label={t('photos.previous')} side="start" onClick={() => go(-1)} />
            <Turn label={t('photos.next')} side="end" onClick={() => go(1)} />
          </>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
        <PhotoFacts photo={photo} />
        <span className="ms-auto flex flex-wrap gap-2">{actions}</span>
      </div>
      {photos.length > 1 ? <Thumbnails photos={photos} at={at} onChoose={setIndex} /> : null}
      {isLarge ? <PhotoViewer name={name} photo={photo} onGo={go} onClose={() => setLarge(false)} /> : null}
    </section>
  );
}

function Turn({ label, side, onClick }: { label: string; side: 'start' | 'end'; onClick: () => void }) {
  const Arrow = side === 'start' ? ChevronLeft : ChevronRight;
  return (
    <IconButton
      label={label}
      variant="secondary"
      onClick={onClick}
      className={cn('absolute top-1/2 -translate-y-1/2', side === 'start' ? 'start-3' : 'end-3')}
    >
      <Arrow aria-hidden="true" className="rtl:-scale-x-100" />
    </IconButton>
  );
}

type ThumbnailsProps = { photos: readonly PhotoDto[]; at: number; onChoose: (index: number) => void };

function Thumbnails({ photos, at, onChoose }: ThumbnailsProps) {
  const t = useTranslations('inventory');
  return (
    <ul className="flex gap-2 overflow-x-auto px-4 pb-4">
      {photos.map((photo, index) => (
        <li key={photo.id} className="shrink-0">
          <button
            type="button"
            aria-current={index === at}
            aria-label={t('photos.show', { number: index + 1, time: t(`timesOfDay.${photo.timeOfDay}`) })}
            onClick={() => onChoose(index)}
            className={cn(
              'block overflow-hidden rounded-md border-2',
              index === at ? 'border-accent-text' : 'border-transparent opacity-80 hover:opacity-100',
            )}
          >
            {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
            <img
              src={fileHref(photo.fileId, { width: 160 })}
              alt=""
              loading="lazy"
              className="h-14 w-21 object-cover"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}

function NoPhotos({ actions }: Pick<PhotoGalleryProps, 'actions'>) {
  const t = useTranslations('inventory');
  return (
    <div className="flex aspect-2/1 flex-col items-center justify-center gap-3 rounded-lg border border-dashed text-muted">
      <ImageOff className="size-8" aria-hidden="true" />
      <p>{t('photos.none')}</p>
      {actions}
    </div>
  );
}
