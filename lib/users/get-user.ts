import { countOwnedRecords } from '#db/repositories/owned-records.ts';
import { findSecondFactor, listSessions } from '#db/repositories/sign-in.ts';
import { lastSeenOf, listRolesOfUsers, listTeamsOfUsers } from '#db/repositories/users.ts';
import type { UserRow } from '#db/schema/index.ts';
import { type Ctx, may, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { sessionsOfUser } from '#lib/auth/load-sessions.ts';
import { lackingOf } from '#lib/auth/rules/lacking-of.ts';
import { parseInput } from '#lib/core/parse.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { findAccount } from './find-account.ts';
import { type OwnedRecords, type UserAction, UserInput, UserPageDto } from './schema/account.ts';

/** One person with what they hold, where they are signed in and what belongs to them. Throws not_found. */
export async function getUser(ctx: Ctx, input: UserInput): Promise<UserPageDto> {
  requirePermission(ctx, 'users:read');
  const { userId } = parseInput(UserInput, input);
  const { user, roleKeys, granted } = await findAccount(ctx, userId, 'users:read');
  const [roles, teams, seen, factor, sessions, records, policy] = await Promise.all([
    listRolesOfUsers(ctx, [userId], ctx.now),
    listTeamsOfUsers(ctx, [userId]),
    lastSeenOf(ctx, [userId]),
    findSecondFactor(ctx, userId),
    listSessions(ctx, userId),
    countOwnedRecords(ctx, userId),
    loadSecurityPolicy(ctx),
  ]);
  const secondFactorSince = factor?.confirmedAt ?? null;
  const isWithin = lackingOf(requireSelf(ctx).rights, granted).length === 0;
  return UserPageDto.parse({
    ...user,
    roles,
    teams,
    lastSeenAt: seen.get(userId) ?? null,
    secondFactorSince,
    sessions: user.status === 'active' ? sessionsOfUser(sessions, { ctx, roleKeys, policy }) : [],
    records,
    actions: may(ctx, 'users:update') && isWithin ? actionsOn(ctx, user, { secondFactorSince, records }) : [],
  });
}

type State = { secondFactorSince: Date | null; records: OwnedRecords };

function actionsOn(ctx: Ctx, { id, status }: UserRow, { secondFactorSince, records }: State): UserAction[] {
  const isOwn = requireSelf(ctx).userId === id;
  const mayHandOver = may(ctx, 'proposals:hand_over') && may(ctx, 'crm:update');
  const actions: [UserAction, boolean][] = [
    ['update', true],
    ['link', status !== 'disabled' && !isOwn],
    ['end_sessions', status === 'active'],
    ['reset_second_factor', secondFactorSince !== null && !isOwn],
    ['hand_over', mayHandOver && !isOwn && records.proposals + records.companies > 0],
    ['disable', status !== 'disabled' && !isOwn],
    ['enable', status === 'disabled'],
  ];
  return actions.flatMap(([action, isOpen]) => (isOpen ? [action] : []));
}
