import { z } from 'zod';
import { lastSeenOf, listRolesOfUsers, listTeamsOfUsers, listUserRows } from '#db/repositories/users.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseCursor, toCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListUsersInput, UserListItem } from './schema/account.ts';

const byName = { sort: 'name', values: z.tuple([z.string()]) };

/** People by name with their roles and teams; `nextCursor` is null on the last page. */
export async function listUsers(
  ctx: Ctx,
  input: ListUsersInput = {},
): Promise<{ items: UserListItem[]; nextCursor: string | null }> {
  const access = requirePermission(ctx, 'users:read');
  const { search, status, role, team, cursor, limit } = parseInput(ListUsersInput, input);
  const place = cursor === undefined ? undefined : parseCursor(cursor, byName);
  const rows = await listUserRows(ctx, access, {
    search: search?.toLowerCase(),
    status,
    roleKey: role,
    teamId: team,
    after: place && [place.values[0], place.id],
    limit: limit + 1,
    now: ctx.now,
  });
  const page = rows.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const [roles, teams, seen] = await Promise.all([
    listRolesOfUsers(ctx, ids, ctx.now),
    listTeamsOfUsers(ctx, ids),
    lastSeenOf(ctx, ids),
  ]);
  const items = page.map((user) =>
    UserListItem.parse({
      ...user,
      roles: roles.filter(({ userId }) => userId === user.id),
      teams: teams.filter(({ userId }) => userId === user.id),
      lastSeenAt: seen.get(user.id) ?? null,
    }),
  );
  const last = page.at(-1);
  const isLastPage = rows.length <= limit || !last;
  return { items, nextCursor: isLastPage ? null : toCursor({ sort: byName.sort, values: [last.name], id: last.id }) };
}
