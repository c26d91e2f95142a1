'use client';

import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRoleName } from '#components/layout/use-role-names.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { GrantDto } from '#lib/roles/schema.ts';
import type { GrantActions, RoleChoice } from './grant-actions.ts';
import { GrantDialog } from './grant-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

type GrantsEditorProps = {
  person: { userId: string; name: string };
  grants: readonly GrantDto[];
  /** Every role there is; those that are held are not offered again. */
  roles: readonly RoleChoice[];
  /** Null for whoever may only look. */
  actions: GrantActions | null;
};

/** What a person holds, until when and from whom, with what may be changed about it. */
export function GrantsEditor({ person, grants, roles, actions }: GrantsEditorProps) {
  const t = useTranslations('roles.grants');
  const [isAdding, setAdding] = useState(false);
  const held = new Set(grants.filter((grant) => !grant.hasEnded).map(({ role }) => role.key));
  const offered = roles.filter(({ key }) => !held.has(key));
  const add = (
    <Button size="sm" onClick={() => setAdding(true)}>
      <Plus aria-hidden="true" /> {t('add')}
    </Button>
  );
  return (
    <Card
      title={t('title')}
      description={grants.length === 0 ? t('none') : t('description')}
      actions={actions && offered.length > 0 ? add : undefined}
      flush
    >
      {grants.length > 0 ? (
        <ul className="divide-y border-t">
          {grants.map((grant) => (
            <GrantRow key={grant.id} person={person} grant={grant} actions={actions} />
          ))}
        </ul>
      ) : null}
      {actions ? (
        <GrantDialog open={isAdding} onOpenChange={setAdding} person={person} roles={offered} actions={actions} />
      ) : null}
    </Card>
  );
}

type GrantRowProps = { person: GrantsEditorProps['person']; grant: GrantDto; actions: GrantActions | null };

function GrantRow({ person, grant, actions }: GrantRowProps) {
  const t = useTranslations('roles.grants');
  const language = useLocale();
  const nameOf = useRoleName();
  const [opened, setOpened] = useState<'end' | 'revoke' | null>(null);
  const { role, lastDay, hasEnded, grantedByName } = grant;
  const day = lastDay ? formatDate(lastDay, language) : '';
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium">{nameOf(role)}</bdi>
          {hasEnded ? <Badge tone="neutral">{t('ended', { day })}</Badge> : null}
          {lastDay && !hasEnded ? <Badge tone="warning">{t('until', { day })}</Badge> : null}
        </p>
        <p className="text-sm text-muted">{grantedByName ? t('givenBy', { name: grantedByName }) : t('fromStart')}</p>
      </div>
      {actions ? (
        <div className="flex gap-1">
          {hasEnded ? null : (
            <Button size="sm" variant="ghost" onClick={() => setOpened('end')}>
              {t('changeEnd')}
              <span className="sr-only"> {nameOf(role)}</span>
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={() => setOpened('revoke')}>
            {t(hasEnded ? 'remove' : 'revoke')}
            <span className="sr-only"> {nameOf(role)}</span>
          </Button>
          <GrantDialog
            open={opened === 'end'}
            onOpenChange={(open) => setOpened(open ? 'end' : null)}
            person={person}
            grant={grant}
            actions={actions}
          />
          <RevokeDialog
            open={opened === 'revoke'}
            onOpenChange={(open) => setOpened(open ? 'revoke' : null)}
            person={person}
            grant={grant}
            action={actions.revoke}
          />
        </div>
      ) : null}
    </li>
  );
}
