'use client';

import { useTheme } from 'next-themes';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { Theme } from '#lib/users/schema.ts';
import { useAnswer } from './use-answer.ts';

export type SaveTheme = (input: { theme: Theme }) => Promise<ActionResult<unknown>>;

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
