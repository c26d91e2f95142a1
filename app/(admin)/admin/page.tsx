import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Overview, type OverviewFigures } from '#components/admin/overview/overview.tsx';
import { SensitiveEvents } from '#components/audit/list/sensitive-events.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { listSensitiveEvents } from '#lib/audit-trail/list-sensitive-events.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getJobSummary } from '#lib/job-desk/get-job-summary.ts';
import { getHealth } from '#lib/overview/get-health.ts';
import { getKeyCounts } from '#lib/overview/get-key-counts.ts';
import { getPeopleCounts } from '#lib/overview/get-people-counts.ts';
import { getRefusalCounts } from '#lib/overview/get-refusal-counts.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { adminSectionsOf } from './sections.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

export default async function AdminPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('admin')]);
  const sections = adminSectionsOf(ctx);
  if (sections.length === 0) return <DeniedState />;
  const [figures, events, { timeZone }] = await Promise.all([
    loadFigures(ctx),
    may(ctx, 'audit:read') ? listSensitiveEvents(ctx) : null,
    getBusinessSettings(ctx),
  ]);
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} />
      <Overview {...figures} sections={sections} />
      {events ? <SensitiveEvents items={events.items} timeZone={timeZone} /> : null}
    </Page>
  );
}

/** Each as far as the person may know it, all at once. */
async function loadFigures(ctx: Ctx): Promise<OverviewFigures> {
  const [people, keys, refusals, jobs, health] = await Promise.all([
    may(ctx, 'users:read') ? getPeopleCounts(ctx) : null,
    may(ctx, 'api_keys:read') ? getKeyCounts(ctx) : null,
    may(ctx, 'audit:read') ? getRefusalCounts(ctx) : null,
    may(ctx, 'settings:read') ? getJobSummary(ctx) : null,
    may(ctx, 'settings:read') ? getHealth(ctx) : null,
  ]);
  return { people, keys, refusals, jobs, health };
}
