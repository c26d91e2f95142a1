import type { Metadata } from 'next';
import { createProposalAction } from '#app/(desk)/proposals/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { emptyValues } from '#components/proposals/form/form-values.ts';
import { NothingToSell } from '#components/proposals/form/nothing-to-sell.tsx';
import { ProposalForm } from '#components/proposals/form/proposal-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { baseCurrency } from '#lib/core/money.ts';
import { getProposalChoices } from '#lib/proposals/get-proposal-choices.ts';

export const metadata: Metadata = { title: 'New proposal' };

export default async function NewProposalPage() {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'proposals:create') || !may(ctx, 'rate_cards:read')) {
    return <DeniedState actions={<ButtonLink href="/proposals">All proposals</ButtonLink>} />;
  }
  const choices = await getProposalChoices(ctx);
  const [brand] = choices.brands;
  return (
    <Page>
      <PageHeader title="New proposal" crumbs={[{ label: 'Proposals', href: '/proposals' }]} />
      {brand && choices.locations.length > 0 ? (
        <ProposalForm
          choices={choices}
          initial={emptyValues(brand.id, baseCurrency)}
          draftKey={`proposal-draft:${requireSelf(ctx).userId}:new`}
          target={{ createAction: createProposalAction }}
          submitLabel="Create proposal"
        />
      ) : (
        <NothingToSell />
      )}
    </Page>
  );
}
