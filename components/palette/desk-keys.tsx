'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { useNavigate } from '#components/layout/use-navigate.ts';
import { type Desk, type DeskWindow, DeskWindows } from './desk-windows.ts';
import { shortcutBindings } from './shortcuts.ts';
import { useSingleKeys } from './single-keys.ts';

// They come over the network when somebody opens them for the first time.
const PaletteWindow = dynamic(() => import('./palette-window.tsx').then((module) => module.PaletteWindow));
const KeysWindow = dynamic(() => import('./keys-window.tsx').then((module) => module.KeysWindow));

/** The command palette, the help of the keyboard, and the shortcuts that work on every page. */
export function DeskKeys({ children, ...desk }: Desk & { children: ReactNode }) {
  const [shown, setShown] = useState<DeskWindow | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<DeskWindow>>(new Set());
  const open = useMemo(
    () => (window: DeskWindow) => {
      setOpened((now) => new Set([...now, window]));
      setShown(window);
    },
    [],
  );
  useShortcuts(desk, open);
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes what was open over the last one
  useEffect(() => setShown(null), [path]);
  const windowProps = (window: DeskWindow) => ({
    open: shown === window,
    onOpenChange: (next: boolean) => setShown(next ? window : null),
  });
  return (
    <DeskWindows value={open}>
      {children}
      {opened.has('palette') ? <PaletteWindow desk={desk} {...windowProps('palette')} /> : null}
      {opened.has('keys') ? <KeysWindow desk={desk} {...windowProps('keys')} /> : null}
    </DeskWindows>
  );
}

function useShortcuts({ items, mayCreate }: Desk, open: (window: DeskWindow) => void) {
  const navigate = useNavigate();
  const { on } = useSingleKeys();
  useEffect(() => {
    const bindings = shortcutBindings(items, {
      go: navigate,
      create: mayCreate ? () => navigate('/proposals/new') : null,
      search: focusSearch,
      help: () => open('keys'),
    });
    const quiet = Object.entries(bindings).map(([keys, run]) => [
      keys,
      (event: KeyboardEvent) => unlessBusy(event, run),
    ]);
    const stopAll = [
      ...(on ? [tinykeys(window, Object.fromEntries(quiet))] : []),
      tinykeys(window, { '$mod+KeyK': (event) => unlessBusy(event, () => open('palette')) }, { ignore: isComposing }),
    ];
    return () => {
      for (const stop of stopAll) stop();
    };
  }, [items, mayCreate, open, navigate, on]);
}

const isComposing = (event: KeyboardEvent) => event.isComposing;

/** A window that is open has the keyboard to itself. */
function unlessBusy(event: KeyboardEvent, run: () => void): void {
  if (document.querySelector('[role=dialog], [role=alertdialog], [role=listbox]')) return;
  event.preventDefault();
  run();
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main search input');
  field?.focus();
  field?.select();
}
