'use client';

import { ChevronsUpDown, LogOut, UserRound } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useState } from 'react';
import { Avatar } from '#components/ui/avatar.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export type UserMenuProps = {
  name: string;
  email: string;
  roleLabel: string;
  profileHref?: Route;
  /** A server action that ends the session. */
  signOutAction: (form: FormData) => Promise<unknown>;
};

export function UserMenu({ name, email, roleLabel, profileHref, signOutAction }: UserMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label="Your account"
      align="start"
      open={open}
      onOpenChange={setOpen}
      className="w-64 p-0"
      trigger={
        <button type="button" className="flex w-full items-center gap-3 rounded-md p-2 text-left hover:bg-hover">
          <Avatar name={name} />
          <span className="min-w-0 flex-1">
            <span className="sr-only">Account of </span>
            <span className="block truncate font-medium">{name}</span>
            <span className="block truncate text-xs text-muted">{roleLabel}</span>
          </span>
          <ChevronsUpDown className="size-4 shrink-0 text-muted" aria-hidden="true" />
        </button>
      }
    >
      <div className="border-b px-4 py-3">
        <p className="truncate font-medium">{name}</p>
        <p className="truncate text-sm text-muted">{email}</p>
      </div>
      <div className="flex items-center justify-between gap-3 border-b px-4 py-3">
        <span className="text-sm text-muted">Theme</span>
        <ThemeSwitch />
      </div>
      <div className="p-1">
        {profileHref ? (
          <Link href={profileHref} onClick={() => setOpen(false)} className={rowClass}>
            <UserRound className="size-4 text-muted" aria-hidden="true" />
            Your profile
          </Link>
        ) : null}
        <form action={async (form) => void (await signOutAction(form))}>
          <button type="submit" className={rowClass}>
            <LogOut className="size-4 text-muted" aria-hidden="true" />
            Sign out
          </button>
        </form>
      </div>
    </Popover>
  );
}

const rowClass = 'flex w-full items-center gap-2.5 rounded-md px-3 py-2 text-left hover:bg-hover';
