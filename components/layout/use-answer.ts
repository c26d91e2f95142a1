'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

/** Said once, however many actions are refused. */
const toastId = 'session-ended';

type Answered = <Data>(answer: Promise<ActionResult<Data>>) => Promise<ActionResult<Data>>;

/**
 * Waits for a server action. Where nobody answers, a refusal says so, and the page keeps what was typed; where the
 * session has ended meanwhile, a toast leads to the sign-in in another tab, so that it is kept as well.
 * @param unreachable what to say where nobody answers; without it, to try again.
 */
export function useAnswer(unreachable?: string): Answered {
  const t = useTranslations('shell');
  const offerSignIn = () =>
    toast.info(t('sessionEnded.kept'), {
      id: toastId,
      duration: Number.POSITIVE_INFINITY,
      action: { label: t('sessionEnded.signIn'), onClick: () => window.open('/sign-in', '_blank') },
    });
  return async (answer) => {
    try {
      const answered = await answer;
      if (!answered.ok && answered.code === 'unauthenticated') offerSignIn();
      return answered;
    } catch (error) {
      // A redirect travels as an error too.
      unstable_rethrow(error);
      return { ok: false, code: 'internal', message: unreachable ?? t('unreachable'), fields: [] };
    }
  };
}
