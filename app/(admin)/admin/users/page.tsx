import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { InviteButton } from '#components/users/invite-button.tsx';
import { UserList } from '#components/users/list/user-list.tsx';
import { UserPlaceInAddress, usersHref } from '#components/users/list/user-place.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { systemRoleKeys } from '#lib/auth/schema/role-keys.ts';
import { AppError } from '#lib/core/errors.ts';
import { listRoles } from '#lib/roles/list-roles.ts';
import { listTeams } from '#lib/teams/list-teams.ts';
import { listUsers } from '#lib/users/list-users.ts';
import { inviteUserAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users'))('title') };
}

type UsersPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function UsersPage({ searchParams }: UsersPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('users')]);
  if (!may(ctx, 'users:read')) return <DeniedState />;
  const place = UserPlaceInAddress.parse(query);
  const [{ items, nextCursor }, roles, teams] = await Promise.all([
    listUsers(ctx, place).catch((error) => {
      const isLost = error instanceof AppError && error.code === 'invalid_input' && place.cursor;
      if (isLost) redirect(usersHref({ ...place, cursor: undefined }));
      throw error;
    }),
    roleOptions(ctx),
    teamOptions(ctx),
  ]);
  const given = may(ctx, 'roles:update') ? roles : [];
  const invite = may(ctx, 'users:create') ? <InviteButton roles={given} invite={inviteUserAction} /> : null;
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} actions={invite} />
      <UserList place={place} items={items} nextCursor={nextCursor} roles={roles} teams={teams} now={ctx.now} />
    </Page>
  );
}

async function roleOptions(ctx: Ctx) {
  const names = await getTranslations('shell.roles');
  const system = systemRoleKeys.map((key) => ({ value: key as string, label: names(key) }));
  if (!may(ctx, 'roles:read')) return system;
  const { items } = await listRoles(ctx, { limit: 100 });
  return [...system, ...items.flatMap(({ key, name, isSystem }) => (isSystem ? [] : [{ value: key, label: name }]))];
}

async function teamOptions(ctx: Ctx) {
  if (!may(ctx, 'teams:read')) return [];
  const { items } = await listTeams(ctx, { limit: 100 });
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
