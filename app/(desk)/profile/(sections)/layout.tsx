import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ProfileTabs } from '#components/profile/profile-tabs.tsx';

export default async function ProfileLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('profile');
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} description={t('description')} />
      <ProfileTabs />
      {children}
    </Page>
  );
}
