import { ChevronsLeft, Cog } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type JobDto, type JobSummary, jobStates } from '#lib/job-desk/schema.ts';
import { type JobPlace, jobsHref } from './job-place.ts';
import { JobRow } from './job-row.tsx';
import type { RetryJobAction } from './retry-button.tsx';

type JobListProps = {
  place: JobPlace;
  items: readonly JobDto[];
  nextCursor: string | null;
  counts: JobSummary['counts'];
  timeZone: string;
  /** Null for whoever may only look. */
  retryAction: RetryJobAction | null;
};

/** One page of jobs by state; its whole state is the address. */
export function JobList({ place, items, nextCursor, counts, timeZone, retryAction }: JobListProps) {
  const t = useTranslations('jobs');
  const tabs = [
    { label: t('states.all'), href: jobsHref({}), active: !place.state },
    ...jobStates.map((state) => ({
      label: t(`states.${state}`),
      href: jobsHref({ state }),
      count: counts[state],
      active: place.state === state,
    })),
  ];
  return (
    <div className="grid gap-5">
      <LinkTabs label={t('states.label')} tabs={tabs} />
      {items.length > 0 ? (
        <Card flush>
          <ol className="divide-y">
            {items.map((job) => (
              <JobRow key={job.id} job={job} timeZone={timeZone} retryAction={retryAction} />
            ))}
          </ol>
        </Card>
      ) : (
        <EmptyState icon={<Cog />} title={t('empty.title')}>
          {t(place.state === 'dead' ? 'empty.noneDead' : 'empty.text')}
        </EmptyState>
      )}
      <Paging place={place} nextCursor={nextCursor} />
    </div>
  );
}

function Paging({ place, nextCursor }: Pick<JobListProps, 'place' | 'nextCursor'>) {
  const t = useTranslations('jobs.paging');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={jobsHref({ state: place.state })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('first')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={jobsHref({ state: place.state, cursor: nextCursor })} className="ms-auto">
          {t('more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
