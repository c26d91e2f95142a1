import { z } from 'zod';
import { countHolders, listRoleRows } from '#db/repositories/roles.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseCursor, toCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListRolesInput, type RoleListItem } from './schema.ts';
import { toRoleListItem } from './to-role-dto.ts';

const byName = { sort: 'name', values: z.tuple([z.string()]) };

/** Roles by name with how many people hold them; `nextCursor` is null on the last page. */
export async function listRoles(
  ctx: Ctx,
  input: ListRolesInput = {},
): Promise<{ items: RoleListItem[]; nextCursor: string | null }> {
  requirePermission(ctx, 'roles:read');
  const { search, cursor, limit } = parseInput(ListRolesInput, input);
  const place = cursor === undefined ? undefined : parseCursor(cursor, byName);
  const rows = await listRoleRows(ctx, {
    search: search?.toLowerCase(),
    after: place && [place.values[0], place.id],
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const holders = await countHolders(ctx, ids, ctx.now);
  const items = page.map((role) => toRoleListItem(role, holders.get(role.id) ?? 0));
  const last = page.at(-1);
  const isLastPage = rows.length <= limit || !last;
  return { items, nextCursor: isLastPage ? null : toCursor({ sort: byName.sort, values: [last.name], id: last.id }) };
}
