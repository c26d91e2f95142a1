import type { Metadata, Route } from 'next';
import { loadProposal } from '#app/(desk)/proposals/[number]/load-proposal.ts';
import { reviseProposalAction } from '#app/(desk)/proposals/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ProposalForm } from '#components/proposals/form/proposal-form.tsx';
import { toFormValues } from '#components/proposals/form/to-form-values.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getProposalChoices } from '#lib/proposals/get-proposal-choices.ts';
import { needsReason } from '#lib/proposals/rules.ts';

type EditProposalPageProps = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: EditProposalPageProps): Promise<Metadata> {
  const proposal = await loadProposal((await params).number);
  return { title: proposal ? `Change ${proposal.number}` : 'Proposal' };
}

export default async function EditProposalPage({ params }: EditProposalPageProps) {
  const [ctx, { number }] = await Promise.all([requireSignedIn(), params]);
  const [proposal, choices] = await Promise.all([
    loadProposal(number),
    may(ctx, 'rate_cards:read') ? getProposalChoices(ctx) : null,
  ]);
  if (!proposal || !choices || proposal.actions.length === 0) {
    const back = <ButtonLink href={proposal ? `/proposals/${proposal.number}` : '/proposals'}>Back</ButtonLink>;
    return <DeniedState actions={back} />;
  }
  const { version, snapshot, content } = proposal;
  const isEdit = proposal.actions.includes('edit');
  const defaults = { brandId: snapshot.brand.id, currency: snapshot.currency };
  return (
    <Page>
      <PageHeader
        title={isEdit ? `Edit version ${version.version}` : `Version ${version.version + 1}`}
        description={
          isEdit
            ? 'The files are written anew; those made before stay.'
            : `It starts as a draft with today’s exchange rate and fees. Version ${version.version} stays as it is.`
        }
        crumbs={[
          { label: 'Proposals', href: '/proposals' },
          { label: `${proposal.number}, ${snapshot.client.name}`, href: `/proposals/${proposal.number}` as Route },
        ]}
      />
      <ProposalForm
        choices={choices}
        initial={toFormValues(content, defaults, choices)}
        draftKey={`proposal-draft:${requireSelf(ctx).userId}:${proposal.number}:${version.version}.${version.revision}`}
        target={{
          number: proposal.number,
          basedOn: { version: version.version, revision: version.revision, status: version.status },
          reasonNeeded: needsReason(proposal.versions),
          reviseAction: reviseProposalAction,
        }}
        submitLabel={isEdit ? 'Save changes' : `Create version ${version.version + 1}`}
      />
    </Page>
  );
}
