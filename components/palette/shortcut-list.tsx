'use client';

import { useTranslations } from 'next-intl';
import type { NavItem } from '#components/layout/nav-item.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { areaShortcuts } from './shortcuts.ts';
import { useSingleKeys } from './single-keys.ts';
import { SingleKeysSwitch } from './single-keys-switch.tsx';

type ShortcutListProps = { items: readonly NavItem[]; mayCreate: boolean };

/** Every shortcut that the person has, with what it does; those of single keys can be turned off. */
export function ShortcutList({ items, mayCreate }: ShortcutListProps) {
  const t = useTranslations('palette');
  const areas = useTranslations('shell.areas');
  const { on } = useSingleKeys();
  const single = [
    ...(mayCreate ? [{ label: t('actions.newProposal'), keys: ['N'] }] : []),
    ...areaShortcuts(items).map(({ area, letter }) => ({ label: areas(area), keys: ['G', letter] })),
    { label: t('shortcuts.search'), keys: ['/'] },
    { label: t('shortcuts.help'), keys: ['?'] },
  ];
  const rows = [
    { label: t('shortcuts.palette'), keys: ['Ctrl', 'K'] },
    ...(on ? single : []),
    { label: t('shortcuts.close'), keys: ['Esc'] },
  ];
  return (
    <>
      <SingleKeysSwitch />
      <dl className="divide-y">
        {rows.map(({ label, keys }) => (
          <div key={label} className="flex items-center justify-between gap-6 py-2">
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
