'use client';

import { ChevronsUpDown, LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Avatar } from '#components/ui/avatar.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import { LanguageSwitch, type SaveLanguage } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useAnswer } from './use-answer.ts';
import { useRoleNames } from './use-role-names.ts';

/** A server action that ends the session and leads away. */
export type SignOutAction = (form: FormData) => Promise<ActionResult<unknown>>;

export type UserMenuProps = {
  name: string;
  email: string;
  roleKeys: readonly string[];
  saveLanguage: SaveLanguage;
  signOutAction: SignOutAction;
};

export function UserMenu({ name, email, roleKeys, saveLanguage, signOutAction }: UserMenuProps) {
  const t = useTranslations('shell');
  const roleNames = useRoleNames();
  const answered = useAnswer();
  const [open, setOpen] = useState(false);
  const signOut = async (form: FormData) => {
    const answer = await answered(signOutAction(form));
    if (!answer.ok) toast.error(answer.message);
  };
  return (
    <Popover
      label={t('account.title')}
      align="start"
      open={open}
      onOpenChange={setOpen}
      className="w-72 p-0"
      trigger={
        <button type="button" className="flex w-full items-center gap-3 rounded-md p-2 text-start hover:bg-hover">
          <Avatar name={name} />
          <span className="min-w-0 flex-1">
            <span className="sr-only">{t('account.of')} </span>
            <span className="block truncate font-medium">{name}</span>
            <span className="block truncate text-xs text-muted">{roleNames(roleKeys)}</span>
          </span>
          <ChevronsUpDown className="size-4 shrink-0 text-muted" aria-hidden="true" />
        </button>
      }
    >
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
        <Link href="/profile" onClick={() => setOpen(false)} className={rowClass}>
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
    </Popover>
  );
}

const rowClass = 'flex w-full items-center gap-2.5 rounded-md px-3 py-2 text-start hover:bg-hover';
