'use client';

import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Field } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import { cn } from '#lib/core/cn.ts';
import { type PhotoDto, type TimeOfDay, timesOfDay } from '#lib/inventory/schema.ts';

type PhotoRowProps = {
  photo: PhotoDto;
  index: number;
  count: number;
  /** To this place, from 0. */
  onMove: (to: number) => void;
  /** Another photo was dropped on this one. */
  onMoveHere: (id: string) => void;
  onRemove: () => void;
  onChange: (change: { timeOfDay: TimeOfDay; takenOn: string | null }) => void;
};

const dragged = 'text/x-photo-id';

/** One photo with what is known of it; dragged by its grip, or moved by its arrows. */
export function PhotoRow({ photo, index, count, onMove, onMoveHere, onRemove, onChange }: PhotoRowProps) {
  const t = useTranslations('inventory');
  const [isOver, setOver] = useState(false);
  const number = index + 1;
  const drop = (event: DragEvent) => {
    setOver(false);
    const id = event.dataTransfer.getData(dragged);
    if (!id) return;
    event.preventDefault();
    event.stopPropagation();
    if (id !== photo.id) onMoveHere(id);
  };
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragged, photo.id)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'flex flex-wrap items-center gap-x-5 gap-y-3 rounded-lg border bg-surface p-3 shadow-sm',
        isOver && 'border-accent-text',
      )}
    >
      <GripVertical className="size-5 shrink-0 cursor-grab text-muted max-sm:hidden" aria-hidden="true" />
      <span className="relative">
        <SitePhoto fileId={photo.fileId} alt={t('photos.number', { number })} width={320} className="h-24 w-36" />
        {index === 0 ? <Badge className="absolute start-2 top-2 bg-raised">{t('photos.first')}</Badge> : null}
      </span>
      <div className="flex min-w-0 flex-1 basis-72 flex-wrap items-end gap-x-5 gap-y-3">
        <Field label={t('photos.time')} labels="group">
          <Segmented
            options={timesOfDay.map((value) => ({ value, label: t(`timesOfDay.${value}`) }))}
            value={photo.timeOfDay}
            onValueChange={(timeOfDay) => onChange({ timeOfDay, takenOn: photo.takenOn })}
          />
        </Field>
        <Field label={t('photos.date')} className="w-44">
          <Input
            type="date"
            key={photo.takenOn ?? ''}
            defaultValue={photo.takenOn ?? ''}
            onBlur={(event) => {
              if (event.target.validity.badInput) return;
              const takenOn = event.target.value || null;
              if (takenOn !== photo.takenOn) onChange({ timeOfDay: photo.timeOfDay, takenOn });
            }}
          />
        </Field>
      </div>
      <span className="flex gap-1">
        <IconButton label={t('photos.up', { number })} disabled={index === 0} onClick={() => onMove(index - 1)}>
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton label={t('photos.down', { number })} disabled={number === count} onClick={() => onMove(index + 1)}>
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton label={t('photos.remove', { number })} onClick={onRemove}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
