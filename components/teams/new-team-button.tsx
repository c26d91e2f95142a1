'use client';

import { Plus } from 'lucide-react';
import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { CreateTeamInput } from '#lib/teams/schema.ts';
import { TeamNameDialog } from './team-name-dialog.tsx';

type NewTeamButtonProps = { action: (input: CreateTeamInput) => Promise<ActionResult<{ id: string }>> };

/** Makes a team and goes to it. */
export function NewTeamButton({ action }: NewTeamButtonProps) {
  const t = useTranslations('teams.new');
  const router = useRouter();
  return (
    <TeamNameDialog
      title={t('title')}
      description={t('text')}
      confirmLabel={t('confirm')}
      name=""
      save={(name) => action({ name })}
      onSaved={({ id }, name) => {
        toast.success(t('done', { name }));
        router.push(`/admin/teams/${id}` as Route);
      }}
      trigger={
        <Button variant="primary">
          <Plus aria-hidden="true" /> {t('button')}
        </Button>
      }
    />
  );
}
