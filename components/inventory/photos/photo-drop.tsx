'use client';

import { ImagePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#lib/core/cn.ts';

/** Where photos are dropped, or chosen by a button. */
export function PhotoDrop({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const t = useTranslations('inventory.photos');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'flex flex-col items-center gap-3 rounded-lg border border-dashed border-control px-4 py-8 text-center',
        isOver && 'border-accent-text bg-accent-tint',
      )}
    >
      <ImagePlus className="size-7 text-muted" aria-hidden="true" />
      <p className="text-muted">{t('drop')}</p>
      <Button variant="primary" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        multiple
        aria-label={t('choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles(event.target.files ?? []);
          event.target.value = '';
        }}
      />
      <p className="text-xs text-muted">{t('limits')}</p>
    </div>
  );
}
