import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadCompany } from '#app/(desk)/companies/[companyId]/load-company.ts';
import { updateCompanyAction } from '#app/(desk)/companies/actions.ts';
import { CompanyForm } from '#components/companies/form/company-form.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listIndustries } from '#lib/companies/list-industries.ts';

type EditCompanyPageProps = { params: Promise<{ companyId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies.form'))('edit') };
}

export default async function EditCompanyPage({ params }: EditCompanyPageProps) {
  const [ctx, { companyId }, t] = await Promise.all([requireSignedIn(), params, getTranslations('companies')]);
  if (!may(ctx, 'crm:read_companies')) return <DeniedState />;
  const [company, industries] = await Promise.all([loadCompany(companyId), listIndustries(ctx)]);
  if (!company.actions.includes('edit')) return <DeniedState />;
  const { id, name } = company;
  return (
    <Page width="narrow">
      <PageHeader
        title={t('form.editTitle', { name })}
        description={t('form.editDescription')}
        crumbs={[
          { label: t('title'), href: '/companies' },
          { label: name, href: `/companies/${id}` as Route },
        ]}
      />
      <CompanyForm company={company} industries={industries} update={updateCompanyAction} />
    </Page>
  );
}
