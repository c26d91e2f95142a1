'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '#lib/core/errors.ts';

type Answered = <Data>(answer: Promise<ActionResult<Data>>) => Promise<ActionResult<Data>>;

/** Waits for a server action. Where nobody answers, a refusal says so, and the page keeps what was typed. */
export function useAnswer(): Answered {
  const t = useTranslations('shell');
  return (answer) =>
    answer.catch((error: unknown) => {
      // A redirect travels as an error too.
      unstable_rethrow(error);
      return { ok: false, code: 'internal', message: t('unreachable'), fields: [] };
    });
}
