import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadProposal } from '#app/(desk)/proposals/[number]/load-proposal.ts';
import { createProposalAction } from '#app/(desk)/proposals/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { RuleTextsProvider } from '#components/layout/rule-texts.tsx';
import { emptyValues } from '#components/proposals/form/form-values.ts';
import { LeftOutNotice } from '#components/proposals/form/left-out-notice.tsx';
import { NothingToSell } from '#components/proposals/form/nothing-to-sell.tsx';
import { ProposalForm } from '#components/proposals/form/proposal-form.tsx';
import { toCopy } from '#components/proposals/form/to-copy.ts';
import { toFormValues } from '#components/proposals/form/to-form-values.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may, requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { baseCurrency } from '#lib/core/money.ts';
import { ruleTexts } from '#lib/http/rule-texts.ts';
import { getProposalChoices } from '#lib/proposals/get-proposal-choices.ts';

type NewProposalPageProps = { searchParams: Promise<{ from?: string | string[] }> };

export async function generateMetadata({ searchParams }: NewProposalPageProps): Promise<Metadata> {
  const [original, t] = await Promise.all([loadOriginal(searchParams), getTranslations('proposalForm')]);
  return { title: original ? t('copy.title', { number: original.number }) : t('page.new') };
}

export default async function NewProposalPage({ searchParams }: NewProposalPageProps) {
  const [ctx, t, words, original] = await Promise.all([
    requireSignedIn(),
    getTranslations('proposalForm'),
    getTranslations('proposals'),
    loadOriginal(searchParams),
  ]);
  if (original === null || !may(ctx, 'proposals:create') || !may(ctx, 'rate_cards:read')) {
    return <DeniedState actions={<ButtonLink href="/proposals">{words('all')}</ButtonLink>} />;
  }
  const locationIds = original?.content.sites.map(({ location }) => location);
  const choices = await getProposalChoices(ctx, { client: original?.clientName, locationIds });
  const [brand] = choices.brands;
  const number = original?.number;
  const copy = original && toCopy(original, choices);
  const defaults = { brandId: brand?.id ?? '', currency: baseCurrency };
  const list = { label: words('title'), href: '/proposals' as const };
  return (
    <Page>
      <PageHeader
        title={number ? t('copy.title', { number }) : t('page.new')}
        description={number ? t('copy.detail', { number }) : undefined}
        crumbs={number ? [list, { label: number, href: `/proposals/${number}` as Route }] : [list]}
      />
      <LeftOutNotice locations={copy?.leftOut ?? []} />
      {brand && choices.cities.length > 0 ? (
        <RuleTextsProvider texts={ruleTexts('content', 'amounts', 'dates', 'companies', 'input')}>
          <ProposalForm
            // A copy and an empty form are two forms, also where one leads to the other.
            key={number ?? 'new'}
            choices={choices}
            initial={copy ? toFormValues(copy.content, defaults, choices) : emptyValues(brand.id, baseCurrency)}
            draftKey={`proposal-draft:${requireSelf(ctx).userId}:${number ? `copy-of-${number}` : 'new'}`}
            target={{ createAction: createProposalAction, copyOf: number }}
            submitLabel={t('page.create')}
          />
        </RuleTextsProvider>
      ) : (
        <NothingToSell />
      )}
    </Page>
  );
}

/** The proposal that the new one is a copy of; undefined where it is none, null where the caller reads no proposals. */
async function loadOriginal(searchParams: NewProposalPageProps['searchParams']) {
  const { from } = await searchParams;
  return from === undefined ? undefined : loadProposal(String(from));
}
