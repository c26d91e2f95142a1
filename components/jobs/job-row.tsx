import { useTranslations } from 'next-intl';
import { useMoment } from '#components/layout/use-moment.ts';
import { Badge } from '#components/ui/badge.tsx';
import type { JobDto } from '#lib/job-desk/schema.ts';
import { jobTones } from './job-tones.ts';
import { RetryButton, type RetryJobAction } from './retry-button.tsx';
import { useJobName } from './use-job-name.ts';

type JobRowProps = { job: JobDto; timeZone: string; retryAction: RetryJobAction | null };

/** A job with how often it was tried and why it failed; a dead one can be run again. */
export function JobRow({ job, timeZone, retryAction }: JobRowProps) {
  const t = useTranslations('jobs');
  const nameOf = useJobName();
  const moment = useMoment(timeZone);
  return (
    <li className="grid gap-x-4 gap-y-2 px-4 py-3.5 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{nameOf(job.kind)}</span>
          <Badge tone={jobTones.get(job.state) ?? 'neutral'}>{t(`states.${job.state}`)}</Badge>
        </p>
        <p className="mt-0.5 text-sm text-muted">
          {t(`moments.${job.state}`, { when: moment(job.endedAt ?? job.runAt) })}
          {job.attempts > 0 ? ` · ${t('attempts', { count: job.attempts })}` : null}
        </p>
        {job.lastError && job.state !== 'done' ? (
          <p className="mt-1.5 text-sm text-danger-text wrap-anywhere">
            <bdi>{job.lastError}</bdi>
          </p>
        ) : null}
      </div>
      {job.state === 'dead' && retryAction ? (
        <div className="self-center">
          <RetryButton jobId={job.id} name={nameOf(job.kind)} retryAction={retryAction} />
        </div>
      ) : null}
    </li>
  );
}
