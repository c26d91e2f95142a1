import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { revokeApiKeyAction } from '#app/(desk)/profile/keys/actions.ts';
import { loadKey } from '#app/(desk)/profile/keys/load-key.ts';
import { toKeyRow } from '#app/(desk)/profile/keys/to-key-row.ts';
import { RevokeButton } from '#components/api-keys/key-actions.tsx';
import { KeyDetail } from '#components/api-keys/key-detail.tsx';
import { KeyStateBadge } from '#components/api-keys/key-state-badge.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { getApiKeyUsage } from '#lib/api-keys/get-api-key-usage.ts';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

type ApiKeyPageProps = { params: Promise<{ keyId: string }> };

export async function generateMetadata({ params }: ApiKeyPageProps): Promise<Metadata> {
  const ctx = await requireSignedIn();
  return may(ctx, 'api_keys:read') ? { title: (await loadKey((await params).keyId)).name } : {};
}

export default async function ApiKeyPage({ params }: ApiKeyPageProps) {
  const [ctx, { keyId }, t] = await Promise.all([requireSignedIn(), params, getTranslations('apiKeys')]);
  if (!may(ctx, 'api_keys:read')) return <DeniedState />;
  const [item, { timeZone }] = await Promise.all([loadKey(keyId), getBusinessSettings(ctx)]);
  const { days } = await getApiKeyUsage(ctx, { keyId });
  const isLive = item.state === 'active' || item.state === 'expiring';
  const mayRevoke = isLive && may(ctx, 'api_keys:revoke');
  return (
    <Page>
      <PageHeader
        title={item.name}
        aside={<KeyStateBadge state={item.state} />}
        description={t('ofOwner', { owner: item.ownerName })}
        crumbs={[{ label: t('title'), href: '/admin/api-keys' }]}
        actions={mayRevoke ? <RevokeButton item={item} revoke={revokeApiKeyAction} /> : null}
      />
      <KeyDetail item={toKeyRow(item, timeZone)} days={days} />
    </Page>
  );
}
