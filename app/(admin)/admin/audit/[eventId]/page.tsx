import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EventDetail } from '#components/audit/event/event-detail.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { getAuditEvent } from '#lib/audit-trail/get-audit-event.ts';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit.event'))('title') };
}

export default async function AuditEventPage({ params }: { params: Promise<{ eventId: string }> }) {
  const [ctx, { eventId }] = await Promise.all([requireSignedIn(), params]);
  if (!may(ctx, 'audit:read')) return <DeniedState />;
  const [event, { timeZone }] = await Promise.all([
    getAuditEvent(ctx, { eventId }).catch((error) => {
      if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) missingPage();
      throw error;
    }),
    getBusinessSettings(ctx),
  ]);
  return <EventDetail event={event} timeZone={timeZone} />;
}
