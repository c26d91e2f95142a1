'use client';

import { Check, Send, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { MoveProposalInput, VersionSummary } from '#lib/proposals/schema.ts';

type MoveAction = (input: MoveProposalInput) => Promise<ActionResult<unknown>>;
type Move = VersionSummary['actions'][number];

type MoveButtonsProps = {
  number: string;
  version: Pick<VersionSummary, 'version' | 'revision' | 'actions'>;
  clientName: string;
  moveAction: MoveAction;
  size?: 'sm' | 'md';
};

const looks: Record<Move, { to: MoveProposalInput['to']; icon: ReactNode }> = {
  send: { to: 'sent', icon: <Send aria-hidden="true" className="rtl:-scale-x-100" /> },
  accept: { to: 'accepted', icon: <Check aria-hidden="true" /> },
  decline: { to: 'declined', icon: <X aria-hidden="true" /> },
};

/** What can be done with a version now, each after a question. */
export function MoveButtons({ size, ...props }: MoveButtonsProps) {
  return props.version.actions.map((move) => <MoveButton key={move} move={move} size={size} {...props} />);
}

function MoveButton({ move, number, version, clientName, moveAction, size }: MoveButtonsProps & { move: Move }) {
  const t = useTranslations('proposalPage.moves');
  const router = useRouter();
  const answered = useAnswer();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [reasonError, setReasonError] = useState<string>();
  const [pending, startTransition] = useTransition();
  const about = { name: t('of', { version: version.version, number }), client: clientName };
  const { to, icon } = looks[move];
  const needsReason = move === 'decline';

  const confirm = () => {
    if (needsReason && !reason.trim()) {
      setReasonError(t('reasonMissing'));
      return;
    }
    startTransition(async () => {
      const input = { proposal: number, version: version.version, revision: version.revision, to };
      const answer = await answered(moveAction(needsReason ? { ...input, reason } : input));
      if (!answer.ok) {
        toast.error(answer.message);
        router.refresh();
        return;
      }
      setOpen(false);
      toast.success(t(`${move}.done`));
      router.refresh();
    });
  };

  return (
    <ConfirmDialog
      title={t(`${move}.title`, about)}
      description={t(`${move}.description`, about)}
      confirmLabel={t(`${move}.label`)}
      cancelLabel={t('cancel')}
      tone={move === 'decline' ? 'danger' : 'primary'}
      pending={pending}
      open={open}
      onOpenChange={setOpen}
      onConfirm={confirm}
      trigger={
        <Button size={size} variant={move === 'decline' ? 'secondary' : 'primary'}>
          {icon}
          {t(`${move}.label`)}
        </Button>
      }
    >
      {needsReason ? (
        <Field label={t('reason')} error={reasonError}>
          <Textarea
            value={reason}
            maxLength={300}
            placeholder={t('reasonExample')}
            onChange={(event) => {
              setReason(event.target.value);
              setReasonError(undefined);
            }}
          />
        </Field>
      ) : null}
    </ConfirmDialog>
  );
}
