'use client';

import { Check, Minus, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePermissionNames } from '#components/layout/use-permission-names.ts';
import { Card } from '#components/ui/card.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { PlainSelect } from '#components/ui/plain-select.tsx';
import { SearchInput } from '#components/ui/search-input.tsx';
import { type PermissionName, permissionGroups } from '#lib/auth/rules/permission-groups.ts';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import { type Reach, reachChoices, reachOf, withReach } from '#lib/roles/rules/reach.ts';

type PermissionMatrixProps = {
  permissions: readonly PermissionGrant[];
  /** Left out where it is only looked at. */
  onChange?: (permissions: PermissionGrant[]) => void;
};

/** Every permission by area, with whether and how far a role gives it. */
export function PermissionMatrix({ permissions, onChange }: PermissionMatrixProps) {
  const t = useTranslations('roles.editor');
  const areas = useTranslations('permissions.groups');
  const nameOf = usePermissionNames();
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const groups = permissionGroups
    .map(({ area, permissions: names }) => ({
      area,
      names: names.filter((name) => `${nameOf(name)} ${name} ${areas(area)}`.toLowerCase().includes(words)),
    }))
    .filter(({ names }) => names.length > 0);
  return (
    <div className="grid min-w-0 gap-5">
      <SearchInput
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        maxLength={60}
        onChange={(event) => setSearch(event.target.value)}
        leading={<Search aria-hidden="true" />}
        className="w-full sm:max-w-sm"
      />
      {groups.length === 0 ? <p className="text-muted">{t('noPermission')}</p> : null}
      {groups.map(({ area, names }) => (
        <Card key={area} title={areas(area)} flush>
          <ul className="divide-y border-t">
            {names.map((name) => (
              <li key={name} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-2.5">
                <PermissionRow
                  name={name}
                  reach={reachOf(permissions, name)}
                  onChange={onChange && ((reach) => onChange(withReach(permissions, name, reach)))}
                />
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

type PermissionRowProps = { name: PermissionName; reach: Reach; onChange: ((reach: Reach) => void) | undefined };

function PermissionRow({ name, reach, onChange }: PermissionRowProps) {
  const t = useTranslations('permissions.reach');
  const label = usePermissionNames()(name);
  const choices = reachChoices(name, reach);
  const [first = 'all'] = choices;
  if (!onChange) return <GivenRow label={label} reach={reach} isPlain={choices.length === 1} />;
  return (
    <>
      <Checkbox
        className="min-w-0 flex-1 basis-56"
        label={label}
        checked={reach !== 'none'}
        onCheckedChange={(isGiven) => onChange(isGiven ? first : 'none')}
      />
      {reach !== 'none' && choices.length > 1 ? (
        <PlainSelect
          aria-label={label}
          className="w-64 max-sm:ms-7.5 max-sm:w-full"
          value={reach}
          options={choices.map((value) => ({ value, label: t(value) }))}
          onValueChange={(next) => onChange(next as Reach)}
        />
      ) : null}
    </>
  );
}

function GivenRow({ label, reach, isPlain }: { label: string; reach: Reach; isPlain: boolean }) {
  const t = useTranslations('permissions.reach');
  const isGiven = reach !== 'none';
  return (
    <>
      <span className={isGiven ? 'flex items-center gap-2.5' : 'flex items-center gap-2.5 text-muted'}>
        {isGiven ? (
          <Check className="size-4 shrink-0 text-accent-text" strokeWidth={2.5} aria-hidden="true" />
        ) : (
          <Minus className="size-4 shrink-0" aria-hidden="true" />
        )}
        {label}
      </span>
      <span className={isPlain || !isGiven ? 'sr-only' : 'text-sm text-muted'}>{t(reach)}</span>
    </>
  );
}
