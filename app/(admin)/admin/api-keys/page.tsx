import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { toKeyRow } from '#app/(desk)/profile/keys/to-key-row.ts';
import { KeyList } from '#components/api-keys/key-list.tsx';
import { KeyPlaceInAddress, keysHref } from '#components/api-keys/key-place.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { listApiKeys } from '#lib/api-keys/list-api-keys.ts';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiKeys'))('title') };
}

type ApiKeysPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ApiKeysPage({ searchParams }: ApiKeysPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('apiKeys')]);
  if (!may(ctx, 'api_keys:read')) return <DeniedState />;
  const place = KeyPlaceInAddress.parse(query);
  const [{ items, nextCursor }, { timeZone }] = await Promise.all([
    listApiKeys(ctx, place).catch((error) => {
      const isLost = error instanceof AppError && error.code === 'invalid_input' && place.cursor;
      if (isLost) redirect(keysHref('/admin/api-keys', { ...place, cursor: undefined }));
      throw error;
    }),
    getBusinessSettings(ctx),
  ]);
  const own = may(ctx, 'own_api_keys:use') ? <ButtonLink href="/profile/keys">{t('ownTitle')}</ButtonLink> : null;
  const rows = items.map((item) => toKeyRow(item, timeZone));
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} actions={own} />
      <KeyList list="/admin/api-keys" place={place} items={rows} nextCursor={nextCursor} />
    </Page>
  );
}
