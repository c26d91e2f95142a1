import { findUser, listUserNames } from '#db/repositories/people.ts';
import { listGrantsOf } from '#db/repositories/roles.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { GrantDto, ListGrantsInput } from './schema.ts';
import { lastDayOf } from './to-expiry.ts';

/** The roles that somebody was given, by name, also those that have ended. Throws not_found. */
export async function listGrants(ctx: Ctx, input: ListGrantsInput): Promise<GrantDto[]> {
  requirePermission(ctx, 'users:read');
  const { userId } = parseInput(ListGrantsInput, input);
  if (!(await findUser(ctx, { id: userId }))) throw notFound('account');
  const rows = await listGrantsOf(ctx, userId);
  const givers = rows.flatMap(({ grant }) => grant.grantedBy ?? []);
  const names = await listUserNames(ctx, givers);
  return Promise.all(
    rows.map(async ({ grant, role }) =>
      GrantDto.parse({
        id: grant.id,
        role,
        expiresAt: grant.expiresAt,
        lastDay: await lastDayOf(ctx, grant.expiresAt),
        hasEnded: grant.expiresAt !== null && grant.expiresAt <= ctx.now,
        grantedByName: grant.grantedBy && (names.get(grant.grantedBy) ?? null),
        grantedAt: grant.createdAt,
      }),
    ),
  );
}
