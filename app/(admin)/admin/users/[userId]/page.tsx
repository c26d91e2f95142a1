import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { changeGrantAction, grantRoleAction, revokeRoleAction } from '#app/(admin)/admin/roles/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { GrantsEditor } from '#components/roles/grants-editor.tsx';
import { AccountButtons } from '#components/users/page/account-actions.tsx';
import { DetailsCard } from '#components/users/page/details-card.tsx';
import { HandOverCard } from '#components/users/page/hand-over-card.tsx';
import { UserFacts } from '#components/users/page/user-facts.tsx';
import { UserSessions } from '#components/users/page/user-sessions.tsx';
import { StatusBadge } from '#components/users/status-badge.tsx';
import { type Ctx, may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { listColleagues } from '#lib/proposals/list-colleagues.ts';
import { listGrants } from '#lib/roles/list-grants.ts';
import { listRoles } from '#lib/roles/list-roles.ts';
import {
  createAccountLinkAction,
  disableUserAction,
  enableUserAction,
  endUserSessionsAction,
  handOverRecordsAction,
  resetSecondFactorAction,
  updateUserAction,
} from '../actions.ts';
import { loadUser } from './load-user.ts';

type UserPageProps = { params: Promise<{ userId: string }> };

export async function generateMetadata({ params }: UserPageProps): Promise<Metadata> {
  const ctx = await requireSignedIn();
  return may(ctx, 'users:read') ? { title: (await loadUser((await params).userId)).name } : {};
}

const actions = {
  createLink: createAccountLinkAction,
  resetSecondFactor: resetSecondFactorAction,
  endSessions: endUserSessionsAction,
  disable: disableUserAction,
  enable: enableUserAction,
};

export default async function UserPage({ params }: UserPageProps) {
  const [ctx, { userId }, t] = await Promise.all([requireSignedIn(), params, getTranslations('users')]);
  if (!may(ctx, 'users:read')) return <DeniedState />;
  const user = await loadUser(userId);
  const owns = user.records.proposals + user.records.companies > 0;
  const { items } = user.actions.includes('hand_over') ? await listColleagues(ctx) : { items: [] };
  const colleagues = items
    .filter((one) => one.userId !== userId)
    .map(({ userId: value, name, teamName }) => ({ value, label: name, detail: teamName ?? t('noTeam') }));
  return (
    <Page>
      <PageHeader
        title={user.name}
        aside={<StatusBadge status={user.status} />}
        crumbs={[{ label: t('title'), href: '/admin/users' }]}
        actions={<AccountButtons user={user} actions={actions} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-6">
          {user.actions.includes('update') ? (
            <DetailsCard key={`${user.name} ${user.title} ${user.email}`} user={user} save={updateUserAction} />
          ) : null}
          <Grants ctx={ctx} person={{ userId, name: user.name }} />
          <UserSessions user={user} now={ctx.now} />
          {owns ? <HandOverCard user={user} colleagues={colleagues} handOver={handOverRecordsAction} /> : null}
        </div>
        <UserFacts user={user} now={ctx.now} />
      </div>
    </Page>
  );
}

const grantActions = { grant: grantRoleAction, change: changeGrantAction, revoke: revokeRoleAction };

/** What the person holds, changed by whoever may give roles. */
async function Grants({ ctx, person }: { ctx: Ctx; person: { userId: string; name: string } }) {
  const mayChange = may(ctx, 'roles:update') && may(ctx, 'roles:read');
  const [grants, roles] = await Promise.all([
    listGrants(ctx, { userId: person.userId }),
    mayChange ? listRoles(ctx, { limit: 100 }) : { items: [] },
  ]);
  return <GrantsEditor person={person} grants={grants} roles={roles.items} actions={mayChange ? grantActions : null} />;
}
