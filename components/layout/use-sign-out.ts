'use client';

import { startTransition } from 'react';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import { forgetPerson } from './kept-here.ts';
import { isHeldBack } from './leave-guards.ts';
import { useAnswer } from './use-answer.ts';

/** A server action that ends the session and leads away. */
export type SignOutAction = (form: FormData) => Promise<ActionResult<unknown>>;

/** Ends the session and what this browser keeps for the person; a form with unsaved changes asks first. */
export function useSignOut(userId: string, action: SignOutAction): () => void {
  const answered = useAnswer();
  const signOut = () =>
    startTransition(async () => {
      const leaving = answered(action(new FormData())).catch((redirect: unknown) => {
        forgetPerson(userId);
        throw redirect;
      });
      const answer = await leaving;
      if (!answer.ok) toast.error(answer.message);
    });
  return () => {
    if (!isHeldBack({ signOut })) signOut();
  };
}
