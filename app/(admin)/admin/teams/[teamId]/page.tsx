import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import {
  addTeamMemberAction,
  deleteTeamAction,
  removeTeamMemberAction,
  renameTeamAction,
  setTeamLeadAction,
} from '#app/(admin)/admin/teams/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { MembersCard } from '#components/teams/members-card.tsx';
import { DeleteTeamButton, RenameTeamButton } from '#components/teams/team-buttons.tsx';
import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getTeam } from '#lib/teams/get-team.ts';
import { listTeamCandidates } from '#lib/teams/list-team-candidates.ts';

type TeamPageProps = { params: Promise<{ teamId: string }> };

const loadTeam = cache(async (teamId: string) => {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'teams:read')) return null;
  return getTeam(ctx, { teamId }).catch((error) => {
    if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) missingPage();
    throw error;
  });
});

export async function generateMetadata({ params }: TeamPageProps): Promise<Metadata> {
  const [team, t] = await Promise.all([loadTeam((await params).teamId), getTranslations('teams')]);
  return { title: team?.name ?? t('title') };
}

export default async function TeamPage({ params }: TeamPageProps) {
  const [ctx, { teamId }, t] = await Promise.all([requireSignedIn(), params, getTranslations('teams')]);
  const team = await loadTeam(teamId);
  if (!team) return <DeniedState />;
  const mayUpdate = may(ctx, 'teams:update');
  const { items: candidates } = mayUpdate ? await listTeamCandidates(ctx, { teamId }) : { items: [] };
  const actions = { add: addTeamMemberAction, remove: removeTeamMemberAction, setLead: setTeamLeadAction };
  return (
    <Page>
      <PageHeader
        title={team.name}
        description={t('memberCount', { count: team.members.length })}
        crumbs={[{ label: t('title'), href: '/admin/teams' }]}
        actions={
          mayUpdate ? (
            <>
              <DeleteTeamButton team={team} action={deleteTeamAction} />
              <RenameTeamButton team={team} action={renameTeamAction} />
            </>
          ) : null
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <MembersCard team={team} candidates={candidates} actions={mayUpdate ? actions : null} />
        <Card title={t('records.title')} description={t('records.text')}>
          <Facts
            layout="rows"
            facts={[
              { label: t('records.proposals'), value: String(team.records.proposals) },
              { label: t('records.companies'), value: String(team.records.companies) },
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}
