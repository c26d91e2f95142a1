'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useEffect, useSyncExternalStore } from 'react';
import { Segmented } from '#components/ui/segmented.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { Theme } from '#lib/users/schema.ts';
import { useAnswer } from './use-answer.ts';

const options = [
  { value: 'system', icon: <Monitor aria-hidden="true" /> },
  { value: 'light', icon: <Sun aria-hidden="true" /> },
  { value: 'dark', icon: <Moon aria-hidden="true" /> },
] as const;

export type SaveTheme = (input: { theme: Theme }) => Promise<ActionResult<unknown>>;

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

/** Shows another theme at once, and keeps it in the account. */
export function useThemeChange(save: SaveTheme | undefined): (theme: Theme) => void {
  const answered = useAnswer();
  const { setTheme } = useTheme();
  return async (theme) => {
    setTheme(theme);
    const answer = save && (await answered(save({ theme })));
    if (answer && !answer.ok) toast.error(answer.message);
  };
}

/** Brings the theme that the person chose, perhaps on another device, into this browser. */
export function AccountTheme({ theme }: { theme: Theme | null }) {
  const { setTheme } = useTheme();
  useEffect(() => {
    if (theme) setTheme(theme);
  }, [theme, setTheme]);
  return null;
}

const subscribeToNothing = () => () => {};
const inBrowserOnly = () => true;
const onServer = () => false;
