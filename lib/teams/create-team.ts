import { inTransaction } from '#db/client.ts';
import { insertTeam } from '#db/repositories/teams.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { CreateTeamInput } from './schema.ts';

/** Makes a team without people. Throws conflict where a team has this name. */
export async function createTeam(ctx: Ctx, input: CreateTeamInput): Promise<{ id: string }> {
  requirePermission(ctx, 'teams:create');
  const { name } = parseInput(CreateTeamInput, input);
  return inTransaction(ctx, async (ctx) => {
    const team = await insertTeam(ctx, { id: newId('team'), name, createdAt: ctx.now });
    if (!team) throw conflict('teams.nameTaken', { name });
    await recordAudit(ctx, { action: 'team.create', entityType: 'team', entityId: team.id, after: { name } });
    return { id: team.id };
  });
}
