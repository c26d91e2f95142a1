import { Activity, CircleAlert, CircleCheck, Cog, Gauge, KeyRound, ShieldAlert, UsersRound } from 'lucide-react';
import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AdminSection, AdminSectionName } from '#components/admin/admin-section.ts';
import { Badge } from '#components/ui/badge.tsx';
import type { JobSummary } from '#lib/job-desk/schema.ts';
import {
  type Health,
  healthParts,
  type KeyCounts,
  type PeopleCounts,
  type RefusalCounts,
} from '#lib/overview/schema.ts';
import { HourBars } from './hour-bars.tsx';
import { Big, OverviewCard } from './overview-card.tsx';

/** What the person may know; null where they may not. */
export type OverviewFigures = {
  people: PeopleCounts | null;
  keys: KeyCounts | null;
  refusals: RefusalCounts | null;
  jobs: JobSummary | null;
  health: Health | null;
};

type OverviewProps = OverviewFigures & { sections: readonly AdminSection[] };

const hidden = { 'aria-hidden': true } as const;
const sum = (counts: readonly number[]) => counts.reduce((whole, one) => whole + one, 0);

/** The state of the installation in cards, each of which leads to its list. */
export function Overview({ people, keys, refusals, jobs, health, sections }: OverviewProps) {
  const t = useTranslations('admin.overview');
  const hrefOf = (name: AdminSectionName, query = '') => {
    const section = sections.find((one) => one.name === name);
    return section && (`${section.href}${query}` as Route);
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {people ? (
        <OverviewCard title={t('people.title')} href={hrefOf('users')} icon={<UsersRound {...hidden} />}>
          <Big value={people.active} label={t('people.active')} />
          <p className="text-sm text-muted">{t('people.others', people)}</p>
        </OverviewCard>
      ) : null}
      {keys ? (
        <OverviewCard title={t('keys.title')} href={hrefOf('apiKeys')} icon={<KeyRound {...hidden} />}>
          <Big value={keys.live} label={t('keys.live')} />
          <p className={keys.ending > 0 ? 'text-sm text-warning-text' : 'text-sm text-muted'}>
            {t('keys.ending', { count: keys.ending })}
          </p>
        </OverviewCard>
      ) : null}
      {jobs ? (
        <OverviewCard title={t('jobs.title')} href={hrefOf('jobs')} icon={<Cog {...hidden} />}>
          <Big value={jobs.counts.dead} label={t('jobs.dead')} tone={jobs.counts.dead > 0 ? 'danger' : 'plain'} />
          <p className="text-sm text-muted">{t('jobs.others', jobs.counts)}</p>
        </OverviewCard>
      ) : null}
      {refusals ? (
        <>
          <Refused
            title={t('signIns.title')}
            href={hrefOf('audit', '?action=user.sign_in_refused')}
            icon={<ShieldAlert {...hidden} />}
            hours={refusals.signIns}
          />
          <Refused title={t('limits.title')} icon={<Gauge {...hidden} />} hours={refusals.limits} />
        </>
      ) : null}
      {health ? <HealthCard health={health} /> : null}
    </div>
  );
}

type RefusedProps = { title: string; href?: Route | undefined; icon: ReactNode; hours: readonly number[] };

function Refused({ hours, ...card }: RefusedProps) {
  const t = useTranslations('admin.overview');
  const count = sum(hours);
  return (
    <OverviewCard {...card}>
      <Big value={count} label={t('lastDay')} />
      <HourBars hours={hours} label={t('byHour', { count })} />
    </OverviewCard>
  );
}

function HealthCard({ health: { failing } }: { health: Health }) {
  const t = useTranslations('admin.overview.health');
  return (
    <OverviewCard title={t('title')} icon={<Activity {...hidden} />}>
      <ul className="grid gap-2">
        {healthParts.map((part) => {
          const isFailing = failing.includes(part);
          return (
            <li key={part} className="flex items-center justify-between gap-3">
              <span>{t(`parts.${part}`)}</span>
              <Badge tone={isFailing ? 'danger' : 'success'}>
                {isFailing ? <CircleAlert {...hidden} /> : <CircleCheck {...hidden} />}
                {t(isFailing ? 'failing' : 'well')}
              </Badge>
            </li>
          );
        })}
      </ul>
    </OverviewCard>
  );
}
