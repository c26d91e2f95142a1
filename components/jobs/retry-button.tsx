'use client';

import { RotateCcw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useAnswer } from '#components/layout/use-answer.ts';
import { Button } from '#components/ui/button.tsx';
import { toast } from '#components/ui/toaster.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type { RetryJobInput } from '#lib/job-desk/schema.ts';

export type RetryJobAction = (input: RetryJobInput) => Promise<ActionResult<{ kind: string }>>;

type RetryButtonProps = { jobId: string; name: string; retryAction: RetryJobAction };

/** Has a job that was given up run again. */
export function RetryButton({ jobId, name, retryAction }: RetryButtonProps) {
  const t = useTranslations('jobs');
  const router = useRouter();
  const answered = useAnswer();
  const [pending, startTransition] = useTransition();
  const retry = () =>
    startTransition(async () => {
      const answer = await answered(retryAction({ jobId }));
      if (answer.ok) toast.success(t('retried', { name }));
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <Button size="sm" onClick={retry} disabled={pending} aria-label={t('retryOf', { name })}>
      <RotateCcw aria-hidden="true" /> {t('retry')}
    </Button>
  );
}
