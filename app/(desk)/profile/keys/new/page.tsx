import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeyForm } from '#components/api-keys/key-form.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { getKeyBounds } from '#lib/api-keys/get-key-bounds.ts';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { env } from '#lib/env.ts';
import { createApiKeyAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiKeys'))('newTitle') };
}

export default async function NewKeyPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('apiKeys')]);
  if (!may(ctx, 'own_api_keys:use')) return <DeniedState />;
  const { mostDays } = await getKeyBounds(ctx);
  const held = [...requireSelf(ctx).rights.keys()];
  return (
    <Page width="narrow">
      <PageHeader
        title={t('newTitle')}
        description={t('newDescription')}
        crumbs={[{ label: t('ownTitle'), href: '/profile/keys' }]}
      />
      <KeyForm held={held} mostDays={mostDays} origin={env.APP_URL} create={createApiKeyAction} />
    </Page>
  );
}
