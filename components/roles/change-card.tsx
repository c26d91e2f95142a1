'use client';

import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { usePermissionNames } from '#components/layout/use-permission-names.ts';
import { Card } from '#components/ui/card.tsx';
import type { GrantScope } from '#lib/auth/schema.ts';
import { reachOfScopes } from '#lib/roles/rules/reach.ts';
import type { PermissionChange } from '#lib/roles/rules.ts';

const looks = {
  added: { Icon: Plus, tone: 'bg-success-tint text-success-text' },
  widened: { Icon: ArrowUp, tone: 'bg-success-tint text-success-text' },
  narrowed: { Icon: ArrowDown, tone: 'bg-warning-tint text-warning-text' },
  removed: { Icon: Minus, tone: 'bg-danger-tint text-danger-text' },
};

type ChangeCardProps = {
  changes: readonly PermissionChange[];
  /** The people who hold the role; null for a role that is not made yet. */
  holders: number | null;
  footer: ReactNode;
};

/** What would change for whoever holds the role, before anything is saved. */
export function ChangeCard({ changes, holders, footer }: ChangeCardProps) {
  const t = useTranslations('roles.changes');
  const affects = holders === null ? t('isNew') : t('affects', { count: holders });
  return (
    <Card title={t('title')} description={changes.length > 0 || holders === null ? affects : t('none')} footer={footer}>
      {changes.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section aria-label={t('title')} tabIndex={0} className="-mx-1 max-h-80 overflow-y-auto px-1">
          <ul className="grid gap-3" aria-label={t('title')}>
            {changes.map((change) => (
              <ChangeRow key={change.permission} change={change} />
            ))}
          </ul>
        </section>
      ) : null}
    </Card>
  );
}

function ChangeRow({ change: { permission, kind, before, after } }: { change: PermissionChange }) {
  const t = useTranslations('roles.changes');
  const nameOf = usePermissionNames();
  const { Icon, tone } = looks[kind];
  const words = useTranslations('permissions.reach');
  const reach = (scopes: readonly GrantScope[]) => words(reachOfScopes(scopes));
  return (
    <li className="flex items-start gap-2.5 text-sm">
      <span className={`mt-px flex size-5 shrink-0 items-center justify-center rounded-full ${tone}`}>
        <Icon className="size-3.5" strokeWidth={2.5} aria-hidden="true" />
      </span>
      <span className="min-w-0">
        <span className="sr-only">{t(`kinds.${kind}`)} </span>
        {nameOf(permission)}
        <span className="block text-muted">
          {before.length > 0 && after.length > 0
            ? t('fromTo', { before: reach(before), after: reach(after) })
            : reach(after.length > 0 ? after : before)}
        </span>
      </span>
    </li>
  );
}
