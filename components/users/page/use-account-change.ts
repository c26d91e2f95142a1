'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useConfirmed } from '#components/layout/confirm-identity.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';

/** Runs a change of an account, after the password where it is asked for; the page then shows what is so. */
export function useAccountChange() {
  const router = useRouter();
  const confirmed = useConfirmed();
  const [pending, setPending] = useState(false);
  async function change<Data>(run: () => Promise<ActionResult<Data>>, said?: string): Promise<ActionResult<Data>> {
    setPending(true);
    const answer = await confirmed(run).finally(() => setPending(false));
    if (!answer.ok) toast.error(answer.message);
    else if (said) toast.success(said);
    router.refresh();
    return answer;
  }
  return { change, pending };
}
