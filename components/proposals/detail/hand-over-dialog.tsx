'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { Colleague, HandOverProposalInput } from '#lib/proposals/schema.ts';

export type HandOverActions = {
  ownerId: string;
  listAction: (input: undefined) => Promise<ActionResult<{ items: Colleague[] }>>;
  handOverAction: (input: HandOverProposalInput) => Promise<ActionResult<{ number: string }>>;
};

type HandOverDialogProps = HandOverActions & {
  number: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Chooses the colleague who becomes the owner. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { number, ownerId, listAction, handOverAction, open, onOpenChange } = props;
  const t = useTranslations('proposalPage.handOver');
  const router = useRouter();
  const answerOf = useAnswer();
  const [colleagues, setColleagues] = useState<Colleague[]>();
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const [error, setError] = useState<string>();
  const [isUnreachable, setUnreachable] = useState(false);
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    if (!open) return;
    // Opened again after a failure, it asks again.
    setError(undefined);
    setUnreachable(false);
    listAction(undefined)
      .then((answer) => {
        if (answer.ok) setColleagues(answer.data.items);
        else setError(answer.message);
      })
      .catch(() => setUnreachable(true));
  }, [open, listAction]);
  const options = (colleagues ?? [])
    .filter(({ userId }) => userId !== ownerId)
    .map(({ userId, name, teamName }) => ({ value: userId, label: name, detail: teamName ?? t('noTeam') }));
  const isBusy = useRef(false);
  const give = () => {
    if (!chosen) return setError(t('missing'));
    if (isBusy.current) return;
    isBusy.current = true;
    startTransition(async () => {
      const answer = await answerOf(
        handOverAction({ proposal: number, userId: chosen.value, fromUserId: ownerId }),
      ).finally(() => {
        isBusy.current = false;
      });
      if (!answer.ok) {
        // What the page shows may be out of date.
        router.refresh();
        return setError(answer.message);
      }
      toast.success(t('done', { name: chosen.label }));
      onOpenChange(false);
      router.refresh();
    });
  };
  return (
    <Dialog
      title={t('title', { number })}
      description={t('description')}
      size="sm"
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <Button variant="primary" loading={pending} onClick={give}>
          {t('confirm')}
        </Button>
      }
    >
      <Field label={t('colleague')} error={error ?? (isUnreachable ? t('notLoaded') : undefined)}>
        <Combobox
          options={options}
          value={chosen}
          loading={!colleagues && !error && !isUnreachable}
          onValueChange={(option) => {
            setChosen(option);
            setError(undefined);
          }}
          placeholder={t('placeholder')}
        />
      </Field>
    </Dialog>
  );
}
