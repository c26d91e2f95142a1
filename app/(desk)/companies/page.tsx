import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { companiesHref } from '#components/companies/list/company-href.ts';
import { CompanyList } from '#components/companies/list/company-list.tsx';
import { CompanyPlaceInAddress } from '#components/companies/list/company-place.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listCompanyFigures } from '#lib/companies/list-company-figures.ts';
import { listIndustries } from '#lib/companies/list-industries.ts';
import { AppError } from '#lib/core/errors.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies'))('title') };
}

type CompaniesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CompaniesPage({ searchParams }: CompaniesPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('companies')]);
  if (!may(ctx, 'crm:read_companies')) return <DeniedState />;
  const place = CompanyPlaceInAddress.parse(query);
  const [{ items, nextCursor }, industries] = await Promise.all([
    listCompanyFigures(ctx, place).catch((error) => {
      const isLost = error instanceof AppError && error.code === 'invalid_input' && place.cursor;
      if (isLost) redirect(companiesHref({ ...place, cursor: undefined }));
      throw error;
    }),
    listIndustries(ctx),
  ]);
  const mayCreate = may(ctx, 'crm:create');
  const create = (
    <ButtonLink href="/companies/new">
      <Plus aria-hidden="true" /> {t('create')}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} actions={mayCreate ? create : null} />
      <CompanyList place={place} items={items} nextCursor={nextCursor} industries={industries} mayCreate={mayCreate} />
    </Page>
  );
}
