'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { TeamCandidate, TeamDto } from '#lib/teams/schema.ts';
import type { MemberActions } from './member-actions.ts';

type AddMemberDialogProps = {
  team: Pick<TeamDto, 'id' | 'name'>;
  candidates: readonly TeamCandidate[];
  action: MemberActions['add'];
};

/** Chooses who comes into a team, and whether they lead it. */
export function AddMemberDialog({ team, candidates, action }: AddMemberDialogProps) {
  const t = useTranslations('teams.add');
  const router = useRouter();
  const confirmed = useConfirmed();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const [isLead, setLead] = useState(false);
  const [error, setError] = useState<string>();
  const [pending, startTransition] = useTransition();
  const add = () =>
    startTransition(async () => {
      if (!chosen) return setError(t('missing'));
      const answer = await confirmed(() => action({ teamId: team.id, userId: chosen.value, isLead }));
      if (!answer.ok) return setError(answer.message);
      toast.success(t('done', { name: chosen.label, team: team.name }));
      setOpen(false);
      setChosen(null);
      setLead(false);
      router.refresh();
    });
  return (
    <Dialog
      title={t('title', { team: team.name })}
      description={t('text')}
      size="sm"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setError(undefined);
      }}
      trigger={
        <Button size="sm">
          <Plus aria-hidden="true" /> {t('button')}
        </Button>
      }
      footer={
        <Button variant="primary" loading={pending} onClick={add}>
          {t('confirm')}
        </Button>
      }
    >
      <div className="grid gap-5">
        <Field label={t('person')} error={error}>
          <Combobox
            options={candidates.map(({ userId, name }) => ({ value: userId, label: name }))}
            value={chosen}
            onValueChange={(option) => {
              setChosen(option);
              setError(undefined);
            }}
            placeholder={t('placeholder')}
          />
        </Field>
        <Checkbox label={t('lead')} detail={t('leadText')} checked={isLead} onCheckedChange={setLead} />
      </div>
    </Dialog>
  );
}
