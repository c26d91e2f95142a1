import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { deleteSavedViewAction, renameSavedViewAction, saveViewAction } from '#app/(desk)/saved-views/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { listHref } from '#components/proposals/list/list-href.ts';
import { ListPlace, toFilters } from '#components/proposals/list/list-place.ts';
import { ProposalList } from '#components/proposals/list/proposal-list.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may, requirePermission } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { AppError } from '#lib/core/errors.ts';
import { countProposals } from '#lib/proposals/count-proposals.ts';
import { getListChoices } from '#lib/proposals/get-list-choices.ts';
import { listProposals } from '#lib/proposals/list-proposals.ts';
import { sumProposals } from '#lib/proposals/sum-proposals.ts';
import { listSavedViews } from '#lib/saved-views/list-saved-views.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('proposals');
  return { title: t('title') };
}

type ProposalsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProposalsPage({ searchParams }: ProposalsPageProps) {
  const [ctx, query, words, t] = await Promise.all([
    requireSignedIn(),
    searchParams,
    getTranslations('proposals'),
    getTranslations('proposalList'),
  ]);
  if (!may(ctx, 'proposals:read'))
    return <DeniedState actions={<ButtonLink href="/">{words('toStart')}</ButtonLink>} />;
  const place = ListPlace.parse(query);
  const filters = toFilters(place);
  const [{ items, nextCursor }, counts, totals, choices, views, settings] = await Promise.all([
    listProposals(ctx, { ...filters, cursor: place.cursor }).catch((error) => {
      if (error instanceof AppError && error.code === 'invalid_input') redirect(listHref({ ...place, cursor: '' }));
      throw error;
    }),
    countProposals(ctx, filters),
    sumProposals(ctx, filters),
    getListChoices(ctx, { companyId: place.client }),
    listSavedViews(ctx, { list: 'proposals' }),
    getBusinessSettings(ctx),
  ]);
  const reach = requirePermission(ctx, 'proposals:read');
  const viewActions = {
    saveAction: saveViewAction,
    renameAction: renameSavedViewAction,
    deleteAction: deleteSavedViewAction,
  };
  return (
    <Page>
      <PageHeader title={words('title')} description={t('description')} />
      <ProposalList
        place={place}
        items={items.map((item) => ({ ...item, updatedOn: today(item.updatedAt, settings.timeZone) }))}
        nextCursor={nextCursor}
        counts={counts}
        totals={totals}
        {...choices}
        mayFindClients={may(ctx, 'crm:read_companies')}
        views={{ views: views.items, ...viewActions }}
        showOwner={reach.kind === 'all' || reach.teamIds.length > 0}
        mayCreate={may(ctx, 'proposals:create')}
      />
    </Page>
  );
}
