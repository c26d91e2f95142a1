import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { deleteMember, findMember, findTeam } from '#db/repositories/teams.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { RemoveTeamMemberInput } from './schema.ts';

/**
 * Takes somebody out of a team. Their records stay under the team that they were stored under: its lead still reads
 * them. Throws conflict where they are not in it.
 */
export async function removeTeamMember(ctx: Ctx, input: RemoveTeamMemberInput): Promise<void> {
  requirePermission(ctx, 'teams:update');
  requireRecentSignIn(ctx);
  const member = parseInput(RemoveTeamMemberInput, input);
  const { teamId, userId } = member;
  await inTransaction(ctx, async (ctx) => {
    const team = await findTeam(ctx, teamId);
    if (!team) throw notFound('team');
    const user = await findUser(ctx, { id: userId });
    if (!user) throw notFound('account');
    const was = await findMember(ctx, member);
    if (!was || !(await deleteMember(ctx, member))) {
      throw conflict('teams.noMember', { person: user.name, team: team.name });
    }
    const before = { userId, name: user.name, isLead: was.isLead };
    await recordAudit(ctx, { action: 'team.remove_member', entityType: 'team', entityId: teamId, before });
  });
}
