'use client';

import { Check, Send, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
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

type MoveWords = {
  to: MoveProposalInput['to'];
  label: string;
  title: string;
  description: string;
  done: string;
  icon: ReactNode;
};

function wordsOf(move: Move, name: string, clientName: string): MoveWords {
  switch (move) {
    case 'send':
      return {
        to: 'sent',
        label: 'Mark as sent',
        title: `Mark ${name} as sent?`,
        description: `It is dated today and can no longer be edited; changes make a new version. An older version that ${clientName} has is superseded.`,
        done: 'Marked as sent',
        icon: <Send aria-hidden="true" />,
      };
    case 'accept':
      return {
        to: 'accepted',
        label: 'Accept',
        title: `${clientName} accepts ${name}?`,
        description: 'The proposal counts as won. Changing it afterwards takes a new version with a reason.',
        done: 'Marked as accepted',
        icon: <Check aria-hidden="true" />,
      };
    case 'decline':
      return {
        to: 'declined',
        label: 'Decline',
        title: `${clientName} declines ${name}?`,
        description: 'Say why, so that the next offer fits better.',
        done: 'Marked as declined',
        icon: <X aria-hidden="true" />,
      };
  }
}

/** What can be done with a version now, each after a question. */
export function MoveButtons({ size, ...props }: MoveButtonsProps) {
  return props.version.actions.map((move) => <MoveButton key={move} move={move} size={size} {...props} />);
}

function MoveButton({ move, number, version, clientName, moveAction, size }: MoveButtonsProps & { move: Move }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [reasonError, setReasonError] = useState<string>();
  const [pending, startTransition] = useTransition();
  const words = wordsOf(move, `version ${version.version} of ${number}`, clientName);
  const needsReason = move === 'decline';

  const confirm = () => {
    if (needsReason && !reason.trim()) {
      setReasonError('Say why the client declined.');
      return;
    }
    startTransition(async () => {
      const input = { proposal: number, version: version.version, revision: version.revision, to: words.to };
      const answer = await moveAction(needsReason ? { ...input, reason } : input);
      if (!answer.ok) {
        toast.error(answer.message);
        router.refresh();
        return;
      }
      setOpen(false);
      toast.success(words.done);
      router.refresh();
    });
  };

  return (
    <ConfirmDialog
      title={words.title}
      description={words.description}
      confirmLabel={words.label}
      tone={move === 'decline' ? 'danger' : 'primary'}
      pending={pending}
      open={open}
      onOpenChange={setOpen}
      onConfirm={confirm}
      trigger={
        <Button size={size} variant={move === 'decline' ? 'secondary' : 'primary'}>
          {words.icon}
          {words.label}
        </Button>
      }
    >
      {needsReason ? (
        <Field label="Reason" error={reasonError}>
          <Textarea
            value={reason}
            maxLength={300}
            placeholder="Budget moved to the second quarter"
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
