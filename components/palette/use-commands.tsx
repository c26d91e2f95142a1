'use client';

import {
  Bell,
  Building2,
  CircleUserRound,
  FilePlus2,
  FileText,
  Keyboard,
  Languages,
  LogOut,
  MapPin,
  MessageSquarePlus,
  Monitor,
  Moon,
  Sun,
} from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useLanguageChange } from '#components/layout/language-switch.tsx';
import { useLocationWords } from '#components/layout/location-words.ts';
import { navIcons } from '#components/layout/nav-icons.ts';
import { useSignOut } from '#components/layout/use-sign-out.ts';
import { useThemeChange } from '#components/layout/use-theme-change.ts';
import type { Command } from '#components/ui/command-dialog.tsx';
import type { DeskHits } from '#lib/search/schema.ts';
import { type Desk, useDeskWindows } from './desk-windows.ts';
import type { Place } from './recent.ts';
import { areaShortcuts } from './shortcuts.ts';
import { useSingleKeys } from './single-keys.ts';

/** A command with where it leads, or with what it does. */
export type DeskCommand = Command & ({ place: Place } | { run: () => void });

const hidden = { 'aria-hidden': true } as const;

/** The pages of the desk that the person may open. */
export function usePageCommands({ items }: Desk): DeskCommand[] {
  const t = useTranslations('shell');
  const { on } = useSingleKeys();
  const keys = new Map((on ? areaShortcuts(items) : []).map(({ area, letter }) => [area, ['G', letter]]));
  const pages = items.map(({ area, href }) => {
    const Icon = navIcons[area];
    return pageOf({ href, label: t(`areas.${area}`), icon: <Icon {...hidden} />, keys: keys.get(area) });
  });
  return [
    ...pages,
    pageOf({ href: '/notifications', label: t('account.notifications'), icon: <Bell {...hidden} /> }),
    pageOf({ href: '/profile', label: t('account.profile'), icon: <CircleUserRound {...hidden} /> }),
  ];
}

function pageOf({ href, label, ...look }: Pick<Command, 'label' | 'icon' | 'keys'> & { href: string }): DeskCommand {
  return { id: href, label, ...look, place: { kind: 'page', href, label } };
}

/** What can be done from every page. */
export function useActionCommands({
  userId,
  items,
  mayCreate,
  saveLanguage,
  saveTheme,
  signOutAction,
}: Desk): DeskCommand[] {
  const t = useTranslations('palette.actions');
  const open = useDeskWindows();
  const { theme } = useTheme();
  const changeTheme = useThemeChange(saveTheme);
  const signOut = useSignOut(userId, signOutAction);
  const { change } = useLanguageChange(saveLanguage);
  const other = useLocale() === 'ar' ? 'en' : 'ar';
  const mayChat = items.some(({ area }) => area === 'chat');
  const themes = [
    { id: 'light', Icon: Sun },
    { id: 'dark', Icon: Moon },
    { id: 'system', Icon: Monitor },
  ] as const;
  const { on } = useSingleKeys();
  const singleKey = (key: string) => (on ? [key] : undefined);
  const goTo = (href: string, label: string) => ({ label, place: { kind: 'page' as const, href, label } });
  return [
    ...(mayCreate
      ? [
          {
            id: 'new',
            icon: <FilePlus2 {...hidden} />,
            keys: singleKey('N'),
            ...goTo('/proposals/new', t('newProposal')),
          },
        ]
      : []),
    ...(mayChat ? [{ id: 'chat', icon: <MessageSquarePlus {...hidden} />, ...goTo('/chat', t('newChat')) }] : []),
    { id: 'language', label: t(`language.${other}`), icon: <Languages {...hidden} />, run: () => change(other) },
    ...themes
      .filter(({ id }) => id !== theme)
      .map(({ id, Icon }) => ({ id, label: t(`theme.${id}`), icon: <Icon {...hidden} />, run: () => changeTheme(id) })),
    { id: 'keys', label: t('keys'), icon: <Keyboard {...hidden} />, keys: singleKey('?'), run: () => open('keys') },
    {
      id: 'sign-out',
      label: t('signOut'),
      icon: <LogOut {...hidden} />,
      run: signOut,
    },
  ];
}

const placeIcons = { page: FileText, proposal: FileText, location: MapPin, company: Building2 };

/** A place that was found or chosen before. */
export function placeCommand(place: Place): DeskCommand {
  const Icon = placeIcons[place.kind] ?? FileText;
  return { id: `place ${place.href}`, label: place.label, detail: place.detail, icon: <Icon {...hidden} />, place };
}

/** What was found, by kind; of areas only that the person has. */
export function useHitCommands({ proposals, locations, companies }: DeskHits, { items }: Desk) {
  const { nameOf, placeOf } = useLocationWords();
  const states = useTranslations('proposals.states');
  const has = (area: string) => items.some((item) => item.area === area);
  return {
    // A place that is kept says nothing that changes, like a state.
    proposals: proposals.map(({ number, clientName, status }) => ({
      ...placeCommand({ kind: 'proposal', href: `/proposals/${number}`, label: clientName, detail: number }),
      detail: `${number} · ${states(status)}`,
    })),
    locations: (has('inventory') ? locations : []).map((location) =>
      placeCommand({
        kind: 'location',
        href: `/inventory/${location.key}`,
        label: nameOf(location),
        detail: placeOf(location),
      }),
    ),
    companies: (has('companies') ? companies : []).map(({ id, name, legalName }) =>
      placeCommand({ kind: 'company', href: `/companies/${id}`, label: name, detail: legalName ?? undefined }),
    ),
  };
}
