'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { DeleteTeamInput, RenameTeamInput, TeamDto } from '#lib/teams/schema.ts';
import { TeamNameDialog } from './team-name-dialog.tsx';

type Team = Pick<TeamDto, 'id' | 'name' | 'version'>;
type RenameProps = { team: Team; action: (input: RenameTeamInput) => Promise<ActionResult<unknown>> };
type DeleteProps = { team: Team; action: (input: DeleteTeamInput) => Promise<ActionResult<unknown>> };

export function RenameTeamButton({ team, action }: RenameProps) {
  const t = useTranslations('teams.rename');
  const router = useRouter();
  return (
    <TeamNameDialog
      title={t('title', { name: team.name })}
      description={t('text')}
      confirmLabel={t('confirm')}
      name={team.name}
      save={(name) => action({ teamId: team.id, name, basedOnVersion: team.version })}
      onSaved={() => {
        toast.success(t('done'));
        router.refresh();
      }}
      trigger={<Button>{t('button')}</Button>}
    />
  );
}

/** Removes an empty team after a yes; one in use says what keeps it. */
export function DeleteTeamButton({ team, action }: DeleteProps) {
  const t = useTranslations('teams.delete');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [pending, startTransition] = useTransition();
  const remove = () =>
    startTransition(async () => {
      const answer = await confirmed(() => action({ teamId: team.id, basedOnVersion: team.version }));
      if (!answer.ok) return setRefusal(answer.message);
      setOpen(false);
      toast.success(t('done', { name: team.name }));
      router.replace('/admin/teams');
    });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setRefusal(undefined);
      }}
      tone="danger"
      pending={pending}
      onConfirm={remove}
      title={t('title', { name: team.name })}
      description={t('text')}
      confirmLabel={t('confirm')}
      trigger={<Button variant="ghost">{t('button')}</Button>}
    >
      {refusal ? <Callout tone="danger" title={<RuleText>{refusal}</RuleText>} /> : null}
    </ConfirmDialog>
  );
}
