'use client';

import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import { LanguageSwitch, type SaveLanguage } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useAnswer } from './use-answer.ts';

/** A server action that ends the session and leads away. */
export type SignOutAction = (form: FormData) => Promise<ActionResult<unknown>>;

export type UserPanelProps = {
  name: string;
  email: string;
  saveLanguage: SaveLanguage;
  signOutAction: SignOutAction;
  onLeave: () => void;
};

/** What the button with one's name opens. */
export function UserPanel({ name, email, saveLanguage, signOutAction, onLeave }: UserPanelProps) {
  const t = useTranslations('shell');
  const answered = useAnswer();
  const signOut = async (form: FormData) => {
    const answer = await answered(signOutAction(form));
    if (!answer.ok) toast.error(answer.message);
  };
  return (
    <>
      <div className="border-b px-4 py-3">
        <p className="truncate font-medium">{name}</p>
        <p className="truncate text-sm text-muted">{email}</p>
      </div>
      <div className="grid gap-3 border-b px-4 py-3">
        <div className="flex items-center justify-between gap-3">
          <span className="text-sm text-muted">{t('language.title')}</span>
          <LanguageSwitch chosen={null} save={saveLanguage} />
        </div>
        <div className="flex items-center justify-between gap-3">
          <span className="text-sm text-muted">{t('theme.title')}</span>
          <ThemeSwitch />
        </div>
      </div>
      <div className="p-1">
        <Link href="/profile" onClick={onLeave} className={rowClass}>
          <UserRound className="size-4 text-muted" aria-hidden="true" />
          {t('account.profile')}
        </Link>
        <form action={signOut}>
          <button type="submit" className={rowClass}>
            <LogOut className="size-4 text-muted" aria-hidden="true" />
            {t('account.signOut')}
          </button>
        </form>
      </div>
    </>
  );
}

const rowClass = 'flex w-full items-center gap-2.5 rounded-md px-3 py-2 text-start hover:bg-hover';
