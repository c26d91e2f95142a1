import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { createCompanyAction } from '#app/(desk)/companies/actions.ts';
import { CompanyForm } from '#components/companies/form/company-form.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listIndustries } from '#lib/companies/list-industries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies.form'))('newTitle') };
}

export default async function NewCompanyPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('companies')]);
  if (!may(ctx, 'crm:create')) return <DeniedState />;
  return (
    <Page width="narrow">
      <PageHeader
        title={t('form.newTitle')}
        description={t('form.newDescription')}
        crumbs={[{ label: t('title'), href: '/companies' }]}
      />
      <CompanyForm industries={await listIndustries(ctx)} create={createCompanyAction} />
    </Page>
  );
}
