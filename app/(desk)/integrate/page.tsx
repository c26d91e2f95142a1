import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { exampleLanguages } from '#components/integrate/examples.ts';
import { FirstSteps } from '#components/integrate/first-steps.tsx';
import { GoodToKnow } from '#components/integrate/good-to-know.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ButtonLink, DownloadLink } from '#components/ui/button-link.tsx';
import { mostOfKey } from '#lib/api-keys/schema.ts';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { addDays, firstOfMonth, formatDate, today } from '#lib/core/dates.ts';
import { env } from '#lib/env.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('integrate'))('title') };
}

type IntegratePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function IntegratePage({ searchParams }: IntegratePageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('integrate')]);
  const [{ timeZone }, { items }] = await Promise.all([
    getBusinessSettings(ctx),
    may(ctx, 'locations:read') ? listLocations(ctx, { kind: 'digital', limit: 1 }) : { items: [] },
  ]);
  const day = formatDate(firstOfMonth(addDays(today(ctx.now, timeZone), 32)));
  const language = exampleLanguages.find((one) => one === query.language) ?? 'curl';
  const actions = (
    <>
      <DownloadLink href="/api/openapi.json">{t('document')}</DownloadLink>
      <ButtonLink href="/integrate/reference" variant="primary">
        {t('reference')}
      </ButtonLink>
    </>
  );
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} actions={actions} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <FirstSteps
          language={language}
          origin={env.APP_URL}
          site={{ site: items[0]?.nameEn ?? 'marina-gateway', day }}
          mayHaveKeys={may(ctx, 'own_api_keys:use')}
        />
        <GoodToKnow callsPerMinute={mostOfKey.callsPerMinute} />
      </div>
    </Page>
  );
}
