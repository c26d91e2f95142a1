import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { KeyList } from '#components/api-keys/key-list.tsx';
import { KeyPlaceInAddress, keysHref } from '#components/api-keys/key-place.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { listOwnApiKeys } from '#lib/api-keys/list-own-api-keys.ts';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { toKeyRow } from './to-key-row.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiKeys'))('ownTitle') };
}

type OwnKeysPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OwnKeysPage({ searchParams }: OwnKeysPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('apiKeys')]);
  if (!may(ctx, 'own_api_keys:use')) return <DeniedState />;
  const place = KeyPlaceInAddress.parse(query);
  const [{ items, nextCursor }, { timeZone }] = await Promise.all([
    listOwnApiKeys(ctx, place).catch((error) => {
      const isLost = error instanceof AppError && error.code === 'invalid_input' && place.cursor;
      if (isLost) redirect(keysHref('/profile/keys', { ...place, cursor: undefined }));
      throw error;
    }),
    getBusinessSettings(ctx),
  ]);
  const create = (
    <ButtonLink href="/profile/keys/new" variant="primary">
      <Plus aria-hidden="true" /> {t('create')}
    </ButtonLink>
  );
  const actions = (
    <>
      <ButtonLink href="/integrate">{t('integrate')}</ButtonLink>
      {create}
    </>
  );
  const rows = items.map((item) => toKeyRow(item, timeZone));
  return (
    <Page>
      <PageHeader
        title={t('ownTitle')}
        description={t('ownDescription')}
        crumbs={[{ label: t('profile'), href: '/profile' }]}
        actions={actions}
      />
      <KeyList list="/profile/keys" place={place} items={rows} nextCursor={nextCursor} create={create} />
    </Page>
  );
}
