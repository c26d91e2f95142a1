import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { createTeamAction } from '#app/(admin)/admin/teams/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { ListPlaceInAddress } from '#components/layout/list-place.ts';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { NewTeamButton } from '#components/teams/new-team-button.tsx';
import { teamsHref } from '#components/teams/team-href.ts';
import { TeamList } from '#components/teams/team-list.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { listTeams } from '#lib/teams/list-teams.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teams'))('title') };
}

type TeamsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TeamsPage({ searchParams }: TeamsPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('teams')]);
  if (!may(ctx, 'teams:read')) return <DeniedState />;
  const place = ListPlaceInAddress.parse(query);
  const { items, nextCursor } = await listTeams(ctx, place).catch((error) => {
    if (error instanceof AppError && error.code === 'invalid_input' && place.cursor) {
      redirect(teamsHref({ search: place.search }));
    }
    throw error;
  });
  const create = may(ctx, 'teams:create') ? <NewTeamButton action={createTeamAction} /> : null;
  const isEmpty = items.length === 0 && !place.search && !place.cursor;
  return (
    <Page>
      <PageHeader title={t('title')} description={t('intro')} actions={isEmpty ? null : create} />
      <TeamList place={place} items={items} nextCursor={nextCursor} create={create} />
    </Page>
  );
}
