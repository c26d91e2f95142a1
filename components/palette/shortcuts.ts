import type { Route } from 'next';
import type { NavArea, NavItem } from '#components/layout/nav-item.ts';

/** The letter that goes to an area after G. A place on the keyboard, so that it works with Arabic letters too. */
const letters: Partial<Record<NavArea, string>> = {
  home: 'H',
  chat: 'C',
  proposals: 'P',
  inventory: 'I',
  companies: 'O',
};

type AreaShortcut = NavItem & { letter: string };

/** The areas that a person can go to by two keys. */
export function areaShortcuts(items: readonly NavItem[]): AreaShortcut[] {
  return items.flatMap((item) => {
    const letter = letters[item.area];
    return letter ? [{ ...item, letter }] : [];
  });
}

type ShortcutDoings = { go: (href: Route) => void; create: (() => void) | null; search: () => void; help: () => void };

/** What tinykeys listens to: presses outside of text fields. */
export function shortcutBindings(items: readonly NavItem[], { go, create, search, help }: ShortcutDoings) {
  return {
    ...Object.fromEntries(
      areaShortcuts(items).map(({ letter, href }) => [['KeyG', `Key${letter}`].join(' '), () => go(href)]),
    ),
    ...(create && { KeyN: create }),
    '[Shift]+/': search,
    Slash: search,
    'Shift+(\\?|؟)': help,
  };
}
