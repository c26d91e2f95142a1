'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { cn } from '#lib/core/cn.ts';
import { fileHref } from '#lib/files/rules.ts';

type PageViewerProps = {
  fileId: string;
  title: string;
  pageCount: number;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** All pages, one large at a time; the arrow keys turn them, in the direction of reading. */
export function PageViewer({ fileId, title, pageCount, open, onOpenChange }: PageViewerProps) {
  const t = useTranslations('proposalPage.pages');
  const [page, setPage] = useState(1);
  const go = (to: number) => setPage(Math.min(pageCount, Math.max(1, to)));
  usePageKeys(open, { page, pageCount, go });
  return (
    <Dialog
      title={title}
      size="lg"
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <div className="flex w-full flex-wrap items-center justify-between gap-3">
          <Thumbnails fileId={fileId} pageCount={pageCount} page={page} onChoose={go} />
          <div className="ms-auto flex items-center gap-1">
            <IconButton label={t('previous')} disabled={page === 1} onClick={() => go(page - 1)}>
              <ChevronLeft aria-hidden="true" className="rtl:-scale-x-100" />
            </IconButton>
            <p aria-live="polite" className="min-w-24 text-center text-sm text-muted tabular-nums">
              {t('page', { page, count: pageCount })}
            </p>
            <IconButton label={t('next')} disabled={page === pageCount} onClick={() => go(page + 1)}>
              <ChevronRight aria-hidden="true" className="rtl:-scale-x-100" />
            </IconButton>
          </div>
        </div>
      }
    >
      {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
      <img
        key={page}
        src={fileHref(fileId, { page, width: 1280 })}
        alt={t('page', { page, count: pageCount })}
        width={1280}
        height={720}
        className="aspect-video w-full rounded-md border bg-sunken object-contain"
      />
    </Dialog>
  );
}

type ThumbnailsProps = { fileId: string; pageCount: number; page: number; onChoose: (page: number) => void };

function Thumbnails({ fileId, pageCount, page, onChoose }: ThumbnailsProps) {
  const t = useTranslations('proposalPage.pages');
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.children[page - 1]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [page]);
  return (
    <div ref={strip} className="flex min-w-0 flex-1 gap-2 overflow-x-auto p-1 max-sm:hidden">
      {Array.from({ length: pageCount }, (_, index) => index + 1).map((one) => (
        <button
          key={one}
          type="button"
          aria-label={t('goTo', { page: one })}
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onChoose(one)}
          className={cn(
            'shrink-0 overflow-hidden rounded-sm border bg-sunken opacity-70 hover:opacity-100',
            one === page && 'opacity-100 ring-2 ring-accent-text',
          )}
        >
          {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
          <img
            src={fileHref(fileId, { page: one, width: 160 })}
            alt=""
            loading="lazy"
            width={80}
            height={45}
            className="aspect-video w-20"
          />
        </button>
      ))}
    </div>
  );
}

type Turning = { page: number; pageCount: number; go: (to: number) => void };

function usePageKeys(open: boolean, { page, pageCount, go }: Turning): void {
  useEffect(() => {
    if (!open) return;
    const turn = (event: KeyboardEvent) => {
      const forwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') go(event.key === forwards ? page + 1 : page - 1);
      else if (event.key === 'Home') go(1);
      else if (event.key === 'End') go(pageCount);
      else return;
      event.preventDefault();
    };
    // Before the window takes the key for itself.
    window.addEventListener('keydown', turn, { capture: true });
    return () => window.removeEventListener('keydown', turn, { capture: true });
  }, [open, page, pageCount, go]);
}
