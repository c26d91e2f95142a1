import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { JobList } from '#components/jobs/job-list.tsx';
import { JobPlaceInAddress, jobsHref } from '#components/jobs/job-place.ts';
import { ScheduleCard } from '#components/jobs/schedule-card.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { getJobSummary } from '#lib/job-desk/get-job-summary.ts';
import { listJobs } from '#lib/job-desk/list-jobs.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { retryJobAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jobs'))('title') };
}

type JobsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JobsPage({ searchParams }: JobsPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('jobs')]);
  if (!may(ctx, 'settings:read')) return <DeniedState />;
  const place = JobPlaceInAddress.parse(query);
  const [{ items, nextCursor }, { counts, schedule }, { timeZone }] = await Promise.all([
    listJobs(ctx, place).catch((error) => {
      if (error instanceof AppError && error.code === 'invalid_input' && place.cursor) {
        redirect(jobsHref({ state: place.state }));
      }
      throw error;
    }),
    getJobSummary(ctx),
    getBusinessSettings(ctx),
  ]);
  const retryAction = may(ctx, 'settings:update') ? retryJobAction : null;
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} />
      <JobList {...{ place, items, nextCursor, counts, timeZone, retryAction }} />
      <ScheduleCard schedule={schedule} timeZone={timeZone} />
    </Page>
  );
}
