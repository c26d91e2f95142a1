'use client';

import { Copy, Ellipsis, Trash2, UserRoundPlus } from 'lucide-react';
import type { Route } from 'next';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { GetProposalInput, ProposalDto } from '#lib/proposals/schema.ts';
import type { HandOverActions } from './hand-over-dialog.tsx';

const HandOverDialog = dynamic(() => import('./hand-over-dialog.tsx').then((module) => module.HandOverDialog));

type Action = ProposalDto['moreActions'][number];
type NumberAction = (input: GetProposalInput) => Promise<ActionResult<{ number: string }>>;

type MoreActionsProps = {
  number: string;
  actions: readonly Action[];
  deleteAction: NumberAction;
  restoreAction: NumberAction;
  handOver: HandOverActions;
};

/** Long enough to read it on the page that follows, and to change one's mind. */
const undoMs = 15_000;
const pageOf = (number: string) => `/proposals/${number}` as Route;

/** What is done with a proposal as a whole and not every day. */
export function MoreActions({ number, actions, handOver, ...run }: MoreActionsProps) {
  const t = useTranslations('proposalPage.more');
  const router = useRouter();
  const answerOf = useAnswer();
  const [open, setOpen] = useState(false);
  const [handing, setHanding] = useState<boolean>();
  const [pending, startTransition] = useTransition();
  if (actions.length === 0) return null;
  const refused = (answer: ActionResult<unknown> & { ok: false }) =>
    toast.error(answer.fields[0]?.message ?? answer.message);
  const restore = async () => {
    const answer = await answerOf(run.restoreAction({ proposal: number }));
    if (!answer.ok) return refused(answer);
    toast.success(t('restored', { number }));
    router.push(pageOf(number));
  };
  const remove = async () => {
    const answer = await answerOf(run.deleteAction({ proposal: number }));
    if (!answer.ok) return refused(answer);
    const undo = { label: t('undo'), onClick: restore };
    toast.success(t('deleted', { number }), { action: undo, duration: undoMs });
    router.push('/proposals');
    router.refresh();
  };
  const start = (work: () => Promise<unknown>) => {
    setOpen(false);
    startTransition(async () => {
      await work();
    });
  };
  const items: Record<Exclude<Action, 'duplicate'>, { label: string; icon: ReactNode; run: () => void }> = {
    hand_over: {
      label: t('handOver'),
      icon: <UserRoundPlus aria-hidden="true" />,
      run: () => {
        setOpen(false);
        setHanding(true);
      },
    },
    delete: { label: t('delete'), icon: <Trash2 aria-hidden="true" />, run: () => start(remove) },
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
