'use client';

import { Search } from 'lucide-react';
import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useNavigate } from '#components/layout/use-navigate.ts';
import { type Command, CommandDialog, type CommandGroup } from '#components/ui/command-dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import type { Desk, DeskWindowProps } from './desk-windows.ts';
import { keepRecent, readRecent } from './recent.ts';
import { type DeskCommand, placeCommand, useActionCommands, useHitCommands, usePageCommands } from './use-commands.tsx';
import { useHits } from './use-hits.ts';

/** Goes anywhere and does the common things: pages, proposals, locations, companies and actions. */
export function PaletteWindow({ desk, open, onOpenChange }: DeskWindowProps) {
  const t = useTranslations('palette');
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const { groups, state } = useGroups(desk, query, open);
  const change = (next: boolean) => {
    onOpenChange(next);
    if (!next) setQuery('');
  };
  const choose = (command: Command) => {
    change(false);
    const chosen = command as DeskCommand;
    if ('run' in chosen) return chosen.run();
    keepRecent(desk.userId, chosen.place);
    navigate(chosen.place.href as Route);
  };
  // Whoever knows what they look for presses Enter before it is found: the first hit is meant.
  const [isEntered, setEntered] = useState(false);
  const first = groups[0]?.items[0];
  useEffect(() => {
    if (!isEntered || state === 'asking') return;
    setEntered(false);
    if (first) choose(first);
  });
  return (
    <CommandDialog
      title={t('title')}
      placeholder={t('placeholder')}
      open={open}
      onOpenChange={change}
      query={query}
      onQueryChange={(text) => {
        setEntered(false);
        setQuery(text);
      }}
      onEnterEarly={() => setEntered(state === 'asking')}
      groups={groups}
      onChoose={choose}
      leading={state === 'asking' ? <Spinner /> : <Search aria-hidden="true" />}
      emptyText={state === 'asking' ? t('searching') : t('nothing', { query: query.trim() })}
      status={state === 'failed' ? <p className="px-3 py-2 text-sm text-muted">{t('failed')}</p> : null}
      footer={<Hints />}
    />
  );
}

function useGroups(desk: Desk, query: string, open: boolean) {
  const t = useTranslations('palette');
  const pages = usePageCommands(desk);
  const actions = useActionCommands(desk);
  const { hits, state } = useHits(open ? query : '');
  const found = useHitCommands(hits, desk);
  const words = query.trim().toLowerCase().split(/\s+/);
  const fits = ({ label, detail = '' }: DeskCommand) => {
    const text = `${label} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  // What was found for earlier letters must not be taken by Enter for what is typed now.
  const still = (items: DeskCommand[]) => (state === 'asking' ? items.filter(fits) : items);
  const recent = query.trim() || !open ? [] : readRecent(desk.userId);
  const all: (CommandGroup & { items: readonly DeskCommand[] })[] = [
    {
      label: t('groups.recent'),
      items: recent.map((place) => ({ ...placeCommand(place), id: `recent ${place.href}` })),
    },
    { label: t('groups.pages'), items: pages.filter(fits) },
    { label: t('groups.proposals'), items: still(found.proposals) },
    { label: t('groups.locations'), items: still(found.locations) },
    { label: t('groups.companies'), items: still(found.companies) },
    { label: t('groups.actions'), items: actions.filter(fits) },
  ];
  return { groups: all.filter(({ items }) => items.length > 0), state };
}

function Hints() {
  const t = useTranslations('palette.hints');
  const hints = [
    { keys: ['↑', '↓'], label: t('move') },
    { keys: ['↵'], label: t('choose') },
    { keys: ['Esc'], label: t('close') },
  ];
  return hints.map(({ keys, label }) => (
    <span key={label} className="inline-flex items-center gap-2">
      <Kbd keys={keys} /> {label}
    </span>
  ));
}
