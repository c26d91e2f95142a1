'use client';

import { ChevronsUpDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Avatar } from '#components/ui/avatar.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { useRoleNames } from './use-role-names.ts';
import type { UserPanelProps } from './user-panel.tsx';

const UserPanel = dynamic(() => import('./user-panel.tsx').then((module) => module.UserPanel));

export type UserMenuProps = Omit<UserPanelProps, 'onLeave'> & { roleKeys: readonly string[] };

export function UserMenu({ roleKeys, ...panel }: UserMenuProps) {
  const { name } = panel;
  const t = useTranslations('shell');
  const roleNames = useRoleNames();
  const [open, setOpen] = useState(false);
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
      <UserPanel {...panel} onLeave={() => setOpen(false)} />
    </Popover>
  );
}
