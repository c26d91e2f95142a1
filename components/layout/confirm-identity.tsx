'use client';

import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useRef, useState } from 'react';
import type { ActionResult } from '#lib/core/errors.ts';
import type { ConfirmIdentityAction } from './confirm-identity-dialog.tsx';
import { useAnswer } from './use-answer.ts';

// Few pages ever show it, so its scripts come when it is wanted.
const ConfirmIdentityDialog = lazy(() =>
  import('./confirm-identity-dialog.tsx').then((module) => ({ default: module.ConfirmIdentityDialog })),
);

type AskForIdentity = () => Promise<boolean>;

const Context = createContext<AskForIdentity | null>(null);

/** Around pages with sensitive steps: shows the window that asks for the password again. */
export function ConfirmIdentityProvider({
  confirm,
  children,
}: {
  confirm: ConfirmIdentityAction;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const answerWith = useRef<((isConfirmed: boolean) => void) | undefined>(undefined);
  const settle = (isConfirmed: boolean) => {
    setOpen(false);
    answerWith.current?.(isConfirmed);
    answerWith.current = undefined;
  };
  const ask = useCallback<AskForIdentity>(
    () =>
      new Promise((resolve) => {
        answerWith.current?.(false);
        answerWith.current = resolve;
        setAsked(true);
        setOpen(true);
      }),
    [],
  );
  return (
    <Context value={ask}>
      {children}
      {wasAsked ? (
        <Suspense fallback={null}>
          <ConfirmIdentityDialog open={open} confirm={confirm} onSettled={settle} />
        </Suspense>
      ) : null}
    </Context>
  );
}

/**
 * Runs a server action as `useAnswer` does. Where it asks for a recent sign-in, a window asks for the password and the
 * same action runs again; whoever closes the window gets the refusal.
 *
 *     const confirmed = useConfirmed();
 *     const answer = await confirmed(() => createKeyAction(values));
 */
export function useConfirmed(): <Data>(run: () => Promise<ActionResult<Data>>) => Promise<ActionResult<Data>> {
  const answered = useAnswer();
  const ask = useContext(Context);
  return async (run) => {
    const answer = await answered(run());
    if (answer.ok || answer.code !== 'recent_sign_in_needed' || !ask) return answer;
    return (await ask()) ? answered(run()) : answer;
  };
}
