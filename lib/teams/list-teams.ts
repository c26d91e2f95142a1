import { z } from 'zod';
import { listMembersOf, listTeamRows } from '#db/repositories/teams.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseCursor, toCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListTeamsInput, TeamListItem } from './schema.ts';

const byName = { sort: 'name', values: z.tuple([z.string()]) };

/** Teams by name with their leads; `nextCursor` is null on the last page. */
export async function listTeams(
  ctx: Ctx,
  input: ListTeamsInput = {},
): Promise<{ items: TeamListItem[]; nextCursor: string | null }> {
  requirePermission(ctx, 'teams:read');
  const { search, cursor, limit } = parseInput(ListTeamsInput, input);
  const place = cursor === undefined ? undefined : parseCursor(cursor, byName);
  const rows = await listTeamRows(ctx, {
    search: search?.toLowerCase(),
    after: place && [place.values[0], place.id],
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const members = await listMembersOf(ctx, ids);
  const items = page.map((team) => {
    const own = members.filter(({ teamId }) => teamId === team.id);
    const leads = own.filter(({ isLead }) => isLead).map(({ name }) => name);
    return TeamListItem.parse({ ...team, memberCount: own.length, leads });
  });
  const last = page.at(-1);
  const isLastPage = rows.length <= limit || !last;
  return { items, nextCursor: isLastPage ? null : toCursor({ sort: byName.sort, values: [last.name], id: last.id }) };
}
