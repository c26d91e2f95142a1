'use client';

import { Checkbox } from '@base-ui/react/checkbox';
import { Check, ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type PictureTileProps = {
  title: string;
  detail?: ReactNode;
  /** In the picture's corner, like a Badge. */
  corner?: ReactNode;
  src?: string | null;
  alt?: string;
  /** With it the tile is a checkbox. */
  selected?: boolean;
  onSelectedChange?: (selected: boolean) => void;
  disabled?: boolean;
  className?: string;
};

/** A place as picture, name and a line of facts; selectable when onSelectedChange is given. */
export function PictureTile(props: PictureTileProps) {
  const { selected, onSelectedChange, disabled, className } = props;
  const box = 'group relative block overflow-hidden rounded-lg border bg-raised text-start';
  if (!onSelectedChange) {
    return (
      <div className={cn(box, className)}>
        <TileBody {...props} />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside brings its own hidden input
    <label
      className={cn(
        box,
        'cursor-pointer shadow-sm transition-shadow hover:shadow-md has-data-checked:border-accent-text has-data-checked:ring-1 has-data-checked:ring-accent-text',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text',
        disabled && 'cursor-not-allowed opacity-55',
        className,
      )}
    >
      <Checkbox.Root
        checked={selected}
        disabled={disabled}
        onCheckedChange={(checked) => onSelectedChange(checked)}
        className="absolute top-2.5 start-2.5 z-10 flex size-6 items-center justify-center rounded-sm border border-control bg-raised shadow-md outline-none data-checked:border-accent data-checked:bg-accent"
      >
        <Checkbox.Indicator className="text-accent-foreground data-unchecked:hidden">
          <Check className="size-4" strokeWidth={3} aria-hidden="true" />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <TileBody {...props} />
    </label>
  );
}

function TileBody({ title, detail, corner, src, alt = '' }: PictureTileProps) {
  return (
    <>
      <span className="relative block aspect-3/2 overflow-hidden bg-sunken">
        {src ? (
          // biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask
          <img src={src} alt={alt} loading="lazy" decoding="async" className="size-full object-cover" />
        ) : (
          <span className="flex size-full items-center justify-center text-muted">
            <ImageOff className="size-6" aria-hidden="true" />
          </span>
        )}
        {corner ? <span className="absolute top-2.5 end-2.5 flex">{corner}</span> : null}
      </span>
      <span className="block p-3">
        <span className="block font-medium wrap-break-word">{title}</span>
        {detail ? <span className="block text-sm text-muted">{detail}</span> : null}
      </span>
    </>
  );
}
