'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { SearchInput } from '#components/ui/search-input.tsx';
import { type PermissionName, permissionGroups } from '#lib/auth/rules/permission-groups.ts';

type ScopePickerProps = {
  /** What the person holds: a key can be given nothing else. */
  held: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Permissions by area, narrowed by words; an area is chosen or left as a whole. */
export function ScopePicker({ held, chosen, onChange }: ScopePickerProps) {
  const t = useTranslations('apiKeys.form');
  const areas = useTranslations('permissions.groups');
  const names = useTranslations('permissions.names');
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase().split(/\s+/);
  const fits = (name: PermissionName, area: string) => {
    const text = `${name} ${names(name)} ${area}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const groups = permissionGroups
    .map(({ area, permissions }) => ({
      area,
      shown: permissions.filter((name) => held.includes(name) && fits(name, areas(area))),
    }))
    .filter(({ shown }) => shown.length > 0);
  const toggle = (some: readonly string[], isOn: boolean) =>
    onChange(isOn ? [...new Set([...chosen, ...some])] : chosen.filter((one) => !some.includes(one)));
  return (
    <div className="grid gap-4">
      <SearchInput
        aria-label={t('searchScopes')}
        placeholder={t('searchScopes')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        leading={<Search aria-hidden="true" />}
      />
      {groups.length === 0 ? <p className="text-muted">{t('noScope')}</p> : null}
      <div className="gap-x-8 sm:columns-2">
        {groups.map(({ area, shown }) => {
          const isWhole = shown.every((name) => chosen.includes(name));
          return (
            <fieldset key={area} className="mb-6 grid break-inside-avoid gap-2.5">
              <legend className="sr-only">{areas(area)}</legend>
              <div className="flex items-center justify-between gap-3 border-b pb-1">
                <span className="text-sm font-semibold" aria-hidden="true">
                  {areas(area)}
                </span>
                <Button variant="ghost" size="sm" onClick={() => toggle(shown, !isWhole)}>
                  {isWhole ? t('none') : t('all')}
                  <span className="sr-only"> {areas(area)}</span>
                </Button>
              </div>
              {shown.map((name) => (
                <Checkbox
                  key={name}
                  label={names(name)}
                  detail={
                    <bdi dir="ltr" className="font-mono text-xs">
                      {name}
                    </bdi>
                  }
                  checked={chosen.includes(name)}
                  onCheckedChange={(isOn) => toggle([name], isOn)}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
    </div>
  );
}
