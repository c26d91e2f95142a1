import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { auditHref } from '#components/audit/list/audit-href.ts';
import { AuditList } from '#components/audit/list/audit-list.tsx';
import { AuditPlaceInAddress, toAuditFilters } from '#components/audit/list/audit-place.ts';
import { ExportButton } from '#components/audit/list/export-button.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { listAuditEvents } from '#lib/audit-trail/list-audit-events.ts';
import { listAuditPeople } from '#lib/audit-trail/list-audit-people.ts';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('audit')]);
  if (!may(ctx, 'audit:read')) return <DeniedState />;
  const place = AuditPlaceInAddress.parse(query);
  const [{ items, nextCursor }, { items: people }, { timeZone }] = await Promise.all([
    listAuditEvents(ctx, { ...toAuditFilters(place), cursor: place.cursor }).catch((error) => {
      const isLost = error instanceof AppError && error.code === 'invalid_input' && place.cursor;
      if (isLost) redirect(auditHref({ ...place, cursor: undefined }));
      throw error;
    }),
    listAuditPeople(ctx),
    getBusinessSettings(ctx),
  ]);
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} actions={<ExportButton place={place} />} />
      <AuditList place={place} items={items} nextCursor={nextCursor} people={people} timeZone={timeZone} />
    </Page>
  );
}
