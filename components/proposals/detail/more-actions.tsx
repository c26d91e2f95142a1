'use client';

import { Copy, Ellipsis, Trash2, UserRoundPlus } from 'lucide-react';
import type { Route } from 'next';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { DeleteProposalInput, GetProposalInput, ProposalDto, StateShown } from '#lib/proposals/schema.ts';
import type { HandOverActions } from './hand-over-dialog.tsx';

const HandOverDialog = dynamic(() => import('./hand-over-dialog.tsx').then((module) => module.HandOverDialog));

type Action = ProposalDto['moreActions'][number];

type MoreActionsProps = {
  number: string;
  actions: readonly Action[];
  /** The state that the page shows. */
  shown: StateShown;
  deleteAction: (input: DeleteProposalInput) => Promise<ActionResult<{ number: string }>>;
  restoreAction: (input: GetProposalInput) => Promise<ActionResult<{ number: string }>>;
  handOver: HandOverActions;
};

/** Long enough to read it on the page that follows, and to change one's mind. */
const undoMs = 15_000;
const pageOf = (number: string) => `/proposals/${number}` as Route;

/** What is done with a proposal as a whole and not every day. */
export function MoreActions({ number, actions, shown, handOver, ...removal }: MoreActionsProps) {
  const t = useTranslations('proposalPage.more');
  const { pending, remove } = useRemoval({ number, shown, ...removal });
  const [open, setOpen] = useState(false);
  const [handing, setHanding] = useState<boolean>();
  if (actions.length === 0) return null;
  const items: Record<Exclude<Action, 'duplicate'>, { label: string; icon: ReactNode; run: () => void }> = {
    hand_over: {
      label: t('handOver'),
      icon: <UserRoundPlus aria-hidden="true" />,
      run: () => {
        setOpen(false);
        setHanding(true);
      },
    },
    delete: {
      label: t('delete'),
      icon: <Trash2 aria-hidden="true" />,
      run: () => {
        setOpen(false);
        remove();
      },
    },
  };
  return (
    <>
      <Popover
        label={t('label')}
        align="end"
        open={open}
        onOpenChange={setOpen}
        className="w-60 p-1.5"
        trigger={
          <Button aria-label={t('label')} disabled={pending} className="w-10 px-0">
            {pending ? <Spinner /> : <Ellipsis aria-hidden="true" />}
          </Button>
        }
      >
        <div className="grid">
          {actions.map((action) =>
            action === 'duplicate' ? (
              <ButtonLink
                key={action}
                href={`/proposals/new?from=${number}` as Route}
                variant="ghost"
                className="justify-start px-3"
              >
                <Copy aria-hidden="true" /> {t('duplicate')}
              </ButtonLink>
            ) : (
              <Button key={action} variant="ghost" className="justify-start px-3" onClick={items[action].run}>
                {items[action].icon} {items[action].label}
              </Button>
            ),
          )}
        </div>
      </Popover>
      {handing === undefined ? null : (
        <HandOverDialog number={number} open={handing} onOpenChange={setHanding} {...handOver} />
      )}
    </>
  );
}

/** Deletes the draft that the page shows, with a way back. */
function useRemoval({ number, shown, deleteAction, restoreAction }: Omit<MoreActionsProps, 'actions' | 'handOver'>) {
  const t = useTranslations('proposalPage.more');
  const router = useRouter();
  const answerOf = useAnswer();
  const [pending, startTransition] = useTransition();
  // Two clicks can come before the menu is gone.
  const isBusy = useRef(false);
  const refused = (answer: ActionResult<unknown> & { ok: false }) => {
    toast.error(answer.fields[0]?.message ?? answer.message);
    // What the page shows may be out of date.
    router.refresh();
  };
  const restore = async () => {
    const answer = await answerOf(restoreAction({ proposal: number }));
    if (!answer.ok) return refused(answer);
    toast.success(t('restored', { number }));
    router.push(pageOf(number));
  };
  const remove = () => {
    if (isBusy.current) return;
    isBusy.current = true;
    startTransition(async () => {
      const answer = await answerOf(deleteAction({ proposal: number, basedOn: shown }));
      isBusy.current = false;
      if (!answer.ok) return refused(answer);
      const undo = { label: t('undo'), onClick: restore };
      toast.success(t('deleted', { number }), { action: undo, duration: undoMs });
      router.push('/proposals');
      router.refresh();
    });
  };
  return { pending, remove };
}
