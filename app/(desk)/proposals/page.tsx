import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ListPlace, listHref } from '#components/proposals/list/list-place.ts';
import { ProposalList } from '#components/proposals/list/proposal-list.tsx';
import { may, requirePermission } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { today } from '#lib/core/dates.ts';
import { AppError } from '#lib/core/errors.ts';
import { countProposals } from '#lib/proposals/count-proposals.ts';
import { listProposals } from '#lib/proposals/list-proposals.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('proposals');
  return { title: t('title') };
}

type ProposalsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProposalsPage({ searchParams }: ProposalsPageProps) {
  const [ctx, query] = await Promise.all([requireSignedIn(), searchParams]);
  if (!may(ctx, 'proposals:read')) return <DeniedState />;
  const place = ListPlace.parse(query);
  const [{ items, nextCursor }, counts, settings, words, t] = await Promise.all([
    listProposals(ctx, place).catch((error) => {
      if (error instanceof AppError && error.code === 'invalid_input') redirect(listHref({ ...place, cursor: '' }));
      throw error;
    }),
    countProposals(ctx, { search: place.search }),
    getBusinessSettings(ctx),
    getTranslations('proposals'),
    getTranslations('proposalList'),
  ]);
  const reach = requirePermission(ctx, 'proposals:read');
  return (
    <Page>
      <PageHeader title={words('title')} description={t('description')} />
      <ProposalList
        place={place}
        items={items.map((item) => ({ ...item, updatedOn: today(item.updatedAt, settings.timeZone) }))}
        nextCursor={nextCursor}
        counts={counts}
        showOwner={reach.kind === 'all' || reach.teamIds.length > 0}
        mayCreate={may(ctx, 'proposals:create')}
      />
    </Page>
  );
}
