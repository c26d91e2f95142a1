import { inTransaction } from '#db/client.ts';
import { findTeam, updateTeamName } from '#db/repositories/teams.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { RenameTeamInput } from './schema.ts';

/** Gives a team another name. Throws conflict where another has it or where the team has changed since it was seen. */
export async function renameTeam(ctx: Ctx, input: RenameTeamInput): Promise<void> {
  requirePermission(ctx, 'teams:update');
  const { teamId, name, basedOnVersion } = parseInput(RenameTeamInput, input);
  await inTransaction(ctx, async (ctx) => {
    const team = await findTeam(ctx, teamId);
    if (!team) throw notFound('team');
    if (!(await updateTeamName(ctx, teamId, basedOnVersion, name)))
      throw conflict('teams.changed', { team: team.name });
    const change = { before: { name: team.name }, after: { name } };
    await recordAudit(ctx, { action: 'team.rename', entityType: 'team', entityId: teamId, ...change });
  });
}
