import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RevokeButton, RotateButton } from '#components/api-keys/key-actions.tsx';
import { KeyDetail } from '#components/api-keys/key-detail.tsx';
import { KeyStateBadge } from '#components/api-keys/key-state-badge.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { getApiKeyUsage } from '#lib/api-keys/get-api-key-usage.ts';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { env } from '#lib/env.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { revokeApiKeyAction, rotateApiKeyAction } from '../actions.ts';
import { loadKey } from '../load-key.ts';
import { toKeyRow } from '../to-key-row.ts';

type OwnKeyPageProps = { params: Promise<{ keyId: string }> };

export async function generateMetadata({ params }: OwnKeyPageProps): Promise<Metadata> {
  const ctx = await requireSignedIn();
  return may(ctx, 'own_api_keys:use') ? { title: (await loadKey((await params).keyId)).name } : {};
}

export default async function OwnKeyPage({ params }: OwnKeyPageProps) {
  const [ctx, { keyId }, t] = await Promise.all([requireSignedIn(), params, getTranslations('apiKeys')]);
  if (!may(ctx, 'own_api_keys:use')) return <DeniedState />;
  const [item, { timeZone }] = await Promise.all([loadKey(keyId), getBusinessSettings(ctx)]);
  const { days } = await getApiKeyUsage(ctx, { keyId });
  const isLive = item.state === 'active' || item.state === 'expiring';
  const isOwn = item.ownerId === requireSelf(ctx).userId;
  const actions = isLive ? (
    <>
      {item.replacedBy || !isOwn ? null : <RotateButton item={item} origin={env.APP_URL} rotate={rotateApiKeyAction} />}
      <RevokeButton item={item} revoke={revokeApiKeyAction} />
    </>
  ) : null;
  return (
    <Page>
      <PageHeader
        title={item.name}
        aside={<KeyStateBadge state={item.state} />}
        crumbs={[{ label: t('ownTitle'), href: '/profile/keys' }]}
        actions={actions}
      />
      <KeyDetail item={toKeyRow(item, timeZone)} days={days} />
    </Page>
  );
}
