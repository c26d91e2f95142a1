import { inTransaction } from '#db/client.ts';
import { countTeamRecords, deleteTeamRow, listMembersOf, lockTeam } from '#db/repositories/teams.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { DeleteTeamInput } from './schema.ts';

/**
 * Removes a team without people and records. Records keep the team that they were stored under, also when their owner
 * changes teams, so a team with any stays: throws conflict, which says how many, or that it has changed.
 */
export async function deleteTeam(ctx: Ctx, input: DeleteTeamInput): Promise<void> {
  requirePermission(ctx, 'teams:update');
  requireRecentSignIn(ctx);
  const { teamId, basedOnVersion } = parseInput(DeleteTeamInput, input);
  await inTransaction(ctx, async (ctx) => {
    const team = await lockTeam(ctx, teamId);
    if (!team) throw notFound('team');
    if (team.version !== basedOnVersion) throw conflict('teams.changed', { team: team.name });
    const people = (await listMembersOf(ctx, [teamId])).length;
    const records = await countTeamRecords(ctx, teamId);
    if (people + records.proposals + records.companies > 0) {
      throw conflict('teams.inUse', { team: team.name, people, ...records });
    }
    await deleteTeamRow(ctx, teamId);
    const before = { name: team.name };
    await recordAudit(ctx, { action: 'team.delete', entityType: 'team', entityId: teamId, before });
  });
}
