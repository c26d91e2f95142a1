'use client';

import { useTranslations } from 'next-intl';
import { Switch } from '#components/ui/switch.tsx';
import { useSingleKeys } from './single-keys.ts';

/** Turns shortcuts of single keys off for those whose voice or hand presses them by mistake. */
export function SingleKeysSwitch() {
  const t = useTranslations('palette.shortcuts');
  const { on, choose } = useSingleKeys();
  return (
    <Switch
      className="mb-3"
      label={t('single')}
      detail={t('singleDetail')}
      checked={on}
      onCheckedChange={(next) => choose(next)}
    />
  );
}
