'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useSyncExternalStore } from 'react';
import { Segmented } from '#components/ui/segmented.tsx';
import { type SaveTheme, useThemeChange } from './use-theme-change.ts';

const options = [
  { value: 'system', icon: <Monitor aria-hidden="true" /> },
  { value: 'light', icon: <Sun aria-hidden="true" /> },
  { value: 'dark', icon: <Moon aria-hidden="true" /> },
] as const;

type ThemeSwitchProps = {
  withLabels?: boolean;
  /** Keeps the choice in the account, for every device; without it this browser alone knows. */
  save?: SaveTheme;
};

/** The stored choice is known in the browser only: until then the switch shows the system. */
export function ThemeSwitch({ withLabels = false, save }: ThemeSwitchProps) {
  const t = useTranslations('shell.theme');
  const { theme } = useTheme();
  const change = useThemeChange(save);
  const inBrowser = useSyncExternalStore(subscribeToNothing, inBrowserOnly, onServer);
  const value = options.find((option) => option.value === theme)?.value;
  return (
    <Segmented
      aria-label={t('title')}
      iconsOnly={!withLabels}
      options={options.map((option) => ({ ...option, label: t(option.value) }))}
      value={(inBrowser && value) || 'system'}
      onValueChange={change}
    />
  );
}

const subscribeToNothing = () => () => {};
const inBrowserOnly = () => true;
const onServer = () => false;
