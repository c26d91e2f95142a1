import { Pencil } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompanyFacts, CompanyFiguresCard } from '#components/companies/page/company-facts.tsx';
import { CompanyProposals } from '#components/companies/page/company-proposals.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { listCompanyProposals } from '#lib/proposals/list-company-proposals.ts';
import type { ProposalHead } from '#lib/proposals/schema/heads.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { loadCompany } from './load-company.ts';

type CompanyPageProps = { params: Promise<{ companyId: string }> };

export async function generateMetadata({ params }: CompanyPageProps): Promise<Metadata> {
  const ctx = await requireSignedIn();
  return may(ctx, 'crm:read_companies') ? { title: (await loadCompany((await params).companyId)).name } : {};
}

export default async function CompanyPage({ params }: CompanyPageProps) {
  const [ctx, { companyId }, t] = await Promise.all([requireSignedIn(), params, getTranslations('companies')]);
  if (!may(ctx, 'crm:read_companies')) return <DeniedState />;
  const [company, { timeZone }, proposals] = await Promise.all([
    loadCompany(companyId),
    getBusinessSettings(ctx),
    may(ctx, 'proposals:read') ? listCompanyProposals(ctx, { companyId, limit: 20 }) : null,
  ]);
  const withDay = (item: ProposalHead) => ({ ...item, changedOn: today(item.updatedAt, timeZone) });
  const edit = (
    <ButtonLink href={`/companies/${company.id}/edit`}>
      <Pencil aria-hidden="true" /> {t('page.edit')}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader
        title={company.name}
        aside={<Badge tone={company.kind === 'agency' ? 'accent' : 'outline'}>{t(`kinds.${company.kind}`)}</Badge>}
        crumbs={[{ label: t('page.back'), href: '/companies' }]}
        actions={company.actions.includes('edit') ? edit : null}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-6 lg:order-last">
          {company.figures ? <CompanyFiguresCard figures={company.figures} /> : null}
          <CompanyFacts company={company} addedOn={today(company.createdAt, timeZone)} />
        </div>
        {proposals ? (
          <CompanyProposals companyId={companyId} count={proposals.count} items={proposals.items.map(withDay)} />
        ) : null}
      </div>
    </Page>
  );
}
