'use client';

import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LanguageSwitch, type SaveLanguage } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { type SignOutAction, useSignOut } from './use-sign-out.ts';
import type { SaveTheme } from './use-theme-change.ts';

export type UserPanelProps = {
  userId: string;
  name: string;
  email: string;
  saveLanguage: SaveLanguage;
  saveTheme: SaveTheme;
  signOutAction: SignOutAction;
  onLeave: () => void;
};

/** What the button with one's name opens. */
export function UserPanel({ userId, name, email, saveLanguage, saveTheme, signOutAction, onLeave }: UserPanelProps) {
  const t = useTranslations('shell');
  const signOut = useSignOut(userId, signOutAction);
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
          <ThemeSwitch save={saveTheme} />
        </div>
      </div>
      <div className="p-1">
        <Link href="/profile" onClick={onLeave} className={rowClass}>
          <UserRound className="size-4 text-muted" aria-hidden="true" />
          {t('account.profile')}
        </Link>
        <button type="button" onClick={signOut} className={rowClass}>
          <LogOut className="size-4 text-muted" aria-hidden="true" />
          {t('account.signOut')}
        </button>
      </div>
    </>
  );
}

const rowClass = 'flex w-full items-center gap-2.5 rounded-md px-3 py-2 text-start hover:bg-hover';
