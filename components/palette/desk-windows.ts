'use client';

import { createContext, useContext } from 'react';
import type { SaveLanguage } from '#components/layout/language-switch.tsx';
import type { NavItem } from '#components/layout/nav-item.ts';
import type { SignOutAction } from '#components/layout/use-sign-out.ts';
import type { SaveTheme } from '#components/layout/use-theme-change.ts';

/** What the palette knows of the person and may do for them. */
export type Desk = {
  userId: string;
  items: readonly NavItem[];
  mayCreate: boolean;
  saveLanguage: SaveLanguage;
  saveTheme: SaveTheme;
  signOutAction: SignOutAction;
};

export type DeskWindow = 'palette' | 'keys';
export type DeskWindowProps = { desk: Desk; open: boolean; onOpenChange: (open: boolean) => void };

export const DeskWindows = createContext<((window: DeskWindow) => void) | null>(null);

/** Opens one of the windows over the desk. */
export function useDeskWindows(): (window: DeskWindow) => void {
  const open = useContext(DeskWindows);
  if (!open) throw new Error('The windows of the desk are opened outside of it.');
  return open;
}
