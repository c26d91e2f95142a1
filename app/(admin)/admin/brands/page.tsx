import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BrandCards } from '#components/brands/brand-cards.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listBrands } from '#lib/brands/list-brands.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('brands');
  return { title: t('title') };
}

export default async function BrandsPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('brands')]);
  if (!may(ctx, 'settings:read')) return <DeniedState />;
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} />
      <BrandCards brands={await listBrands(ctx)} />
    </Page>
  );
}
