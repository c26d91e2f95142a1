import { ImageOff } from 'lucide-react';
import { cn } from '#lib/core/cn.ts';
import { fileHref } from '#lib/files/rules.ts';
import type { PictureWidth } from '#lib/files/schema.ts';

type SitePhotoProps = { fileId: string | null; alt?: string; width?: PictureWidth; className?: string };

/** A stored photo, cropped to its box; a quiet sign where there is none. */
export function SitePhoto({ fileId, alt = '', width = 320, className }: SitePhotoProps) {
  const box = cn('block shrink-0 overflow-hidden rounded-md bg-sunken', className);
  if (!fileId) {
    return (
      <span className={cn(box, 'flex items-center justify-center text-muted')}>
        <ImageOff className="size-5" aria-hidden="true" />
      </span>
    );
  }
  return (
    <span className={box}>
      {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
      <img
        src={fileHref(fileId, { width })}
        alt={alt}
        loading="lazy"
        decoding="async"
        className="size-full object-cover"
      />
    </span>
  );
}
