'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useSyncExternalStore } from 'react';
import { Segmented } from '#components/ui/segmented.tsx';

const options = [
  { value: 'system', icon: <Monitor aria-hidden="true" /> },
  { value: 'light', icon: <Sun aria-hidden="true" /> },
  { value: 'dark', icon: <Moon aria-hidden="true" /> },
] as const;

/** The stored choice is known in the browser only: until then the switch shows the system. */
export function ThemeSwitch({ withLabels = false }: { withLabels?: boolean }) {
  const t = useTranslations('shell.theme');
  const { theme, setTheme } = useTheme();
  const inBrowser = useSyncExternalStore(subscribeToNothing, inBrowserOnly, onServer);
  const value = options.find((option) => option.value === theme)?.value;
  return (
    <Segmented
      aria-label={t('title')}
      iconsOnly={!withLabels}
      options={options.map((option) => ({ ...option, label: t(option.value) }))}
      value={(inBrowser && value) || 'system'}
      onValueChange={setTheme}
    />
  );
}

const subscribeToNothing = () => () => {};
const inBrowserOnly = () => true;
const onServer = () => false;
