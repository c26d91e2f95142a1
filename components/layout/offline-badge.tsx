'use client';

import { Unplug } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Popover } from '#components/ui/popover.tsx';

/** Says honestly, on every page, that no language model is connected. */
export function OfflineBadge() {
  const t = useTranslations('shell.offlineAssistant');
  return (
    <Popover
      title={t('title')}
      align="start"
      trigger={
        <button
          type="button"
          className="inline-flex h-7 items-center gap-1.5 rounded-full bg-warning-tint px-2.5 text-xs font-medium whitespace-nowrap text-warning-text"
        >
          <Unplug className="size-3.5" aria-hidden="true" />
          {t('title')}
        </button>
      }
    >
      <p className="text-sm text-muted">{t('text')}</p>
    </Popover>
  );
}
