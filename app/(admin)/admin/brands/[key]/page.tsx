import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import {
  activateDeckTemplateAction,
  removeBrandLogoAction,
  updateBrandLookAction,
} from '#app/(admin)/admin/brands/actions.ts';
import { BrandDetail } from '#components/brands/brand-detail.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getBrand } from '#lib/brands/get-brand.ts';
import { listDeckTags } from '#lib/brands/list-deck-tags.ts';
import { listDeckTemplates } from '#lib/brands/list-deck-templates.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

type BrandPageProps = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const loadBrand = cache(async (key: string) => {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'settings:read')) return null;
  return getBrand(ctx, { brand: decodeURIComponent(key) }).catch((error) => {
    if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) missingPage();
    throw error;
  });
});

export async function generateMetadata({ params }: BrandPageProps): Promise<Metadata> {
  const [brand, t] = await Promise.all([loadBrand((await params).key), getTranslations('brands')]);
  return { title: brand?.name ?? t('title') };
}

export default async function BrandPage({ params, searchParams }: BrandPageProps) {
  const [ctx, { key }, query, t] = await Promise.all([
    requireSignedIn(),
    params,
    searchParams,
    getTranslations('brands'),
  ]);
  const brand = await loadBrand(key);
  if (!brand) return <DeniedState />;
  const [{ items, hasOffice }, tags, { timeZone }] = await Promise.all([
    listDeckTemplates(ctx, { brand: brand.key }),
    listDeckTags(ctx, { brand: brand.key }),
    getBusinessSettings(ctx),
  ]);
  const mayUpdate = may(ctx, 'settings:update');
  return (
    <Page>
      <PageHeader
        title={brand.name}
        description={t('brandDescription')}
        crumbs={[{ label: t('title'), href: '/admin/brands' }]}
      />
      <BrandDetail
        brand={brand}
        decks={items}
        tags={tags}
        hasOffice={hasOffice}
        timeZone={timeZone}
        shownVersion={Number(query.version) || null}
        activateAction={mayUpdate ? activateDeckTemplateAction : null}
        lookActions={mayUpdate ? { save: updateBrandLookAction, removeLogo: removeBrandLogoAction } : null}
      />
    </Page>
  );
}
