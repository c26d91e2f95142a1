'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '#components/ui/dialog.tsx';
import type { DeskWindowProps } from './desk-windows.ts';
import { ShortcutList } from './shortcut-list.tsx';

export function KeysWindow({ desk, open, onOpenChange }: DeskWindowProps) {
  const t = useTranslations('palette.shortcuts');
  return (
    <Dialog title={t('title')} description={t('description')} size="sm" open={open} onOpenChange={onOpenChange}>
      <ShortcutList items={desk.items} mayCreate={desk.mayCreate} />
    </Dialog>
  );
}
