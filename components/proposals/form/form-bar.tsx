'use client';

import { CloudOff, HardDriveDownload, LoaderCircle, Redo2, Undo2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { clockIn } from './clock-in.ts';
import type { FormHistory } from './use-history.ts';
import type { KeptState } from './use-kept-draft.ts';

type FormBarProps = { kept: KeptState; history: FormHistory; onKeep: () => void };

/** Whether what is typed is kept, and the way back. */
export function FormBar({ kept, history, onKeep }: FormBarProps) {
  const t = useTranslations('proposalForm.bar');
  return (
    <div className="flex min-h-10 items-center justify-between gap-3">
      <p className="flex min-w-0 items-center gap-2 text-sm text-muted" aria-live="polite">
        <Kept kept={kept} onKeep={onKeep} />
      </p>
      <div className="flex shrink-0">
        <IconButton label={t('undo')} disabled={!history.canUndo} onClick={history.undo}>
          <Undo2 className="rtl:-scale-x-100" aria-hidden="true" />
        </IconButton>
        <IconButton label={t('redo')} disabled={!history.canRedo} onClick={history.redo} className="-me-2">
          <Redo2 className="rtl:-scale-x-100" aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

function Kept({ kept, onKeep }: Pick<FormBarProps, 'kept' | 'onKeep'>) {
  const t = useTranslations('proposalForm.bar');
  const locale = useLocale();
  if (kept.kind === 'untouched') return t('untouched');
  if (kept.kind === 'waiting') {
    return (
      <>
        <LoaderCircle className="size-4 shrink-0" aria-hidden="true" />
        {t('waiting')}
      </>
    );
  }
  if (kept.kind === 'failed') {
    return (
      <>
        <CloudOff className="size-4 shrink-0 text-danger-text" aria-hidden="true" />
        <span className="text-danger-text">{t('failed')}</span>
        <Button size="sm" onClick={onKeep}>
          {t('retry')}
        </Button>
      </>
    );
  }
  const time = clockIn(locale, 'time').format(kept.atMs);
  return (
    <>
      <HardDriveDownload className="size-4 shrink-0" aria-hidden="true" />
      <span className="tabular-nums">{t('kept', { time })}</span>
    </>
  );
}
