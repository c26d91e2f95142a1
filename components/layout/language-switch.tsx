'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Segmented } from '#components/ui/segmented.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { Language } from '#lib/users/schema.ts';
import { useAnswer } from './use-answer.ts';

export type SaveLanguage = (input: { language: Language | null }) => Promise<ActionResult<unknown>>;

type LanguageSwitchProps = {
  /** Null: the browser's. */
  chosen: Language | null;
  offersBrowser?: boolean;
  save: SaveLanguage;
};

/** Changes the language at once; the page stays where it is, with what was typed. */
export function LanguageSwitch({ chosen, offersBrowser = false, save }: LanguageSwitchProps) {
  const t = useTranslations('shell.language');
  const locale = useLocale();
  const { change, pending } = useLanguageChange(save);
  const shown = offersBrowser ? (chosen ?? 'browser') : locale;
  return (
    <Segmented
      aria-label={t('title')}
      options={[
        { value: 'en', label: t('en') },
        { value: 'ar', label: t('ar') },
        ...(offersBrowser ? [{ value: 'browser' as const, label: t('browser') }] : []),
      ]}
      value={shown}
      disabled={pending}
      onValueChange={(value) => change(value === 'browser' ? null : value)}
    />
  );
}

/** Stores another language and shows the page in it. */
export function useLanguageChange(save: SaveLanguage) {
  const router = useRouter();
  const answered = useAnswer();
  const [pending, startTransition] = useTransition();
  const change = (language: Language | null) =>
    startTransition(async () => {
      const answer = await answered(save({ language }));
      if (answer.ok) router.refresh();
      else toast.error(answer.message);
    });
  return { change, pending };
}
