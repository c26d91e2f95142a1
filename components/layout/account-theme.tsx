'use client';

import { useTheme } from 'next-themes';
import { useEffect } from 'react';
import type { Theme } from '#lib/users/schema.ts';

/** Brings the theme that the person chose, perhaps on another device, into this browser. */
export function AccountTheme({ theme }: { theme: Theme | null }) {
  const { setTheme } = useTheme();
  useEffect(() => {
    if (theme) setTheme(theme);
  }, [theme, setTheme]);
  return null;
}
