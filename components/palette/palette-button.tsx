'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Kbd } from '#components/ui/kbd.tsx';
import { useDeskWindows } from './desk-windows.ts';

const keys = ['Ctrl', 'K'];

/** Looks like a field and opens the palette. */
export function PaletteButton() {
  const t = useTranslations('palette');
  const open = useDeskWindows();
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => open('palette')}
      className="flex h-10 w-full items-center gap-2.5 rounded-md border border-control bg-raised px-3 text-muted hover:border-ink hover:text-ink"
    >
      <Search className="size-4 shrink-0" aria-hidden="true" />
      <span className="flex-1 truncate text-start">{t('open')}</span>
      <Kbd keys={keys} className="max-lg:hidden" />
    </button>
  );
}
