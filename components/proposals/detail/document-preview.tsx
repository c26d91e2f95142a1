'use client';

import { Maximize2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fileHref } from '#lib/files/rules.ts';

const PageViewer = dynamic(() => import('./page-viewer.tsx').then((module) => module.PageViewer));

type DocumentPreviewProps = { fileId: string; fileName: string; pageCount: number };

/** The first page of the PDF as it is; opens all of them. */
export function DocumentPreview({ fileId, fileName, pageCount }: DocumentPreviewProps) {
  const t = useTranslations('proposalPage.pages');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t('open', { count: pageCount })}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
        className="group relative block w-full overflow-hidden rounded-md border bg-sunken shadow-sm"
      >
        {/* biome-ignore lint/performance/noImgElement: pictures come from an authorising route, which the optimiser cannot ask */}
        <img
          src={fileHref(fileId, { page: 1, width: 640 })}
          alt={t('first')}
          width={640}
          height={360}
          decoding="async"
          className="aspect-video w-full object-contain transition-opacity group-hover:opacity-90"
        />
        <span className="absolute end-2 bottom-2 flex items-center gap-1.5 rounded-md bg-raised px-2 py-1 text-xs font-medium text-ink shadow-md">
          <Maximize2 className="size-3.5" aria-hidden="true" /> {t('count', { count: pageCount })}
        </span>
      </button>
      {wanted ? (
        <PageViewer fileId={fileId} title={fileName} pageCount={pageCount} open={open} onOpenChange={setOpen} />
      ) : null}
    </>
  );
}
