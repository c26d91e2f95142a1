'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type {
  RestoreLocationInput,
  RetireLocationInput,
  SetLocationStatusInput,
} from '#lib/inventory/schema/changes.ts';
import type { LocationStatus } from '#lib/inventory/schema.ts';

type Action<Input> = (input: Input) => Promise<ActionResult<unknown>>;
type Move = 'retire' | 'maintain' | 'activate' | 'restore';

type StatusActionsProps = {
  location: { id: string; updatedAt: string; status: LocationStatus; name: string };
  mayUpdate: boolean;
  mayRetire: boolean;
  statusAction: Action<SetLocationStatusInput>;
  retireAction: Action<RetireLocationInput>;
  restoreAction: Action<RestoreLocationInput>;
};

/** What may become of a location now: out of sale for a while or for good, and back. */
export function StatusActions({ mayUpdate, mayRetire, ...props }: StatusActionsProps) {
  const { status } = props.location;
  const moves: Move[] = [];
  if (mayUpdate && status === 'active') moves.push('maintain');
  if (mayUpdate && status === 'maintenance') moves.push('activate');
  if (mayRetire) moves.push(status === 'retired' ? 'restore' : 'retire');
  return moves.map((move) => <MoveButton key={move} move={move} {...props} />);
}

type MoveButtonProps = Omit<StatusActionsProps, 'mayUpdate' | 'mayRetire'> & { move: Move };

function MoveButton({ move, location, statusAction, retireAction, restoreAction }: MoveButtonProps) {
  const t = useTranslations('inventory.moves');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const based = { id: location.id, updatedAt: location.updatedAt };

  const answered = useAnswer();
  const run = () => {
    const because = reason.trim() || undefined;
    if (move === 'retire') return retireAction({ ...based, reason });
    if (move === 'restore') return restoreAction({ ...based, reason: because });
    return statusAction({ ...based, status: move === 'maintain' ? 'maintenance' : 'active', reason: because });
  };
  const confirm = async () => {
    if (move === 'retire' && reason.trim() === '') return setMissing(true);
    setPending(true);
    const answer = await answered(run());
    setPending(false);
    if (!answer.ok) {
      toast.error(answer.message);
      router.refresh();
      return;
    }
    setOpen(false);
    setReason('');
    toast.success(t(`${move}.done`));
    router.refresh();
  };

  return (
    <ConfirmDialog
      title={t(`${move}.title`, { name: location.name })}
      description={t(`${move}.description`)}
      confirmLabel={t(`${move}.label`)}
      cancelLabel={t('cancel')}
      tone={move === 'retire' ? 'danger' : 'primary'}
      pending={pending}
      open={open}
      onOpenChange={setOpen}
      onConfirm={() => void confirm()}
      trigger={<Button>{t(`${move}.label`)}</Button>}
    >
      <Field label={t('reason')} optional={move !== 'retire'} error={missing ? t('reasonMissing') : undefined}>
        <Textarea
          value={reason}
          maxLength={500}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
        />
      </Field>
    </ConfirmDialog>
  );
}
