import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { adminSectionsOf } from './sections.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

export default async function AdminPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('admin')]);
  if (adminSectionsOf(ctx).length === 0) return <DeniedState />;
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} />
    </Page>
  );
}
