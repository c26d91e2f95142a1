import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadProposal } from '#app/(desk)/proposals/[number]/load-proposal.ts';
import { reviseProposalAction } from '#app/(desk)/proposals/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { RuleTextsProvider } from '#components/layout/rule-texts.tsx';
import { ProposalForm } from '#components/proposals/form/proposal-form.tsx';
import { toFormValues } from '#components/proposals/form/to-form-values.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { ruleTexts } from '#lib/http/rule-texts.ts';
import { getProposalChoices } from '#lib/proposals/get-proposal-choices.ts';
import { needsReason } from '#lib/proposals/rules.ts';

type EditProposalPageProps = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: EditProposalPageProps): Promise<Metadata> {
  const { number } = await params;
  const [proposal, t, words] = await Promise.all([
    loadProposal(number),
    getTranslations('proposalForm.page'),
    getTranslations('proposals'),
  ]);
  return { title: proposal ? t('change', { number: proposal.number }) : words('proposal') };
}

export default async function EditProposalPage({ params }: EditProposalPageProps) {
  const [ctx, { number }] = await Promise.all([requireSignedIn(), params]);
  const [proposal, t, words] = await Promise.all([
    loadProposal(number),
    getTranslations('proposalForm.page'),
    getTranslations('proposals'),
  ]);
  if (!proposal || proposal.actions.length === 0 || !may(ctx, 'rate_cards:read')) {
    const back = <ButtonLink href={proposal ? `/proposals/${proposal.number}` : '/proposals'}>{t('back')}</ButtonLink>;
    return <DeniedState actions={back} />;
  }
  const { version, snapshot, clientName } = proposal;
  // The words may hold a name that the company no longer has.
  const content = { ...proposal.content, client: clientName };
  const locationIds = content.sites.map(({ location }) => location);
  const choices = await getProposalChoices(ctx, { client: clientName, locationIds });
  const isEdit = proposal.actions.includes('edit');
  const defaults = { brandId: snapshot.brand.id, currency: snapshot.currency };
  const basedOn = { version: version.version, revision: version.revision, status: version.status };
  const [before, next] = [String(version.version), String(version.version + 1)];
  return (
    <Page>
      <PageHeader
        title={isEdit ? t('edit', { version: before }) : t('newVersion', { version: next })}
        description={isEdit ? t('editDetail') : t('newVersionDetail', { version: before })}
        crumbs={[
          { label: words('title'), href: '/proposals' },
          {
            label: t('crumb', { number: proposal.number, client: snapshot.client.name }),
            href: `/proposals/${proposal.number}` as Route,
          },
        ]}
      />
      <RuleTextsProvider texts={ruleTexts('content', 'amounts', 'dates', 'companies', 'input')}>
        <ProposalForm
          // Another state of the proposal is another form: its fields start from there.
          key={Object.values(basedOn).join()}
          choices={choices}
          initial={toFormValues(content, defaults, choices)}
          draftKey={`proposal-draft:${requireSelf(ctx).userId}:${proposal.number}`}
          target={{
            number: proposal.number,
            basedOn,
            reasonNeeded: needsReason(proposal.versions),
            reviseAction: reviseProposalAction,
          }}
          submitLabel={isEdit ? t('save') : t('createVersion', { version: next })}
        />
      </RuleTextsProvider>
    </Page>
  );
}
