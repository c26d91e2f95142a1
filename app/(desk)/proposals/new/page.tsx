import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
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

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('proposalForm.page'))('new') };
}

export default async function NewProposalPage() {
  const [ctx, t, words] = await Promise.all([
    requireSignedIn(),
    getTranslations('proposalForm.page'),
    getTranslations('proposals'),
  ]);
  if (!may(ctx, 'proposals:create') || !may(ctx, 'rate_cards:read')) {
    return <DeniedState actions={<ButtonLink href="/proposals">{words('all')}</ButtonLink>} />;
  }
  const choices = await getProposalChoices(ctx);
  const [brand] = choices.brands;
  return (
    <Page>
      <PageHeader title={t('new')} crumbs={[{ label: words('title'), href: '/proposals' }]} />
      {brand && choices.locations.length > 0 ? (
        <ProposalForm
          choices={choices}
          initial={emptyValues(brand.id, baseCurrency)}
          draftKey={`proposal-draft:${requireSelf(ctx).userId}:new`}
          target={{ createAction: createProposalAction }}
          submitLabel={t('create')}
        />
      ) : (
        <NothingToSell />
      )}
    </Page>
  );
}
