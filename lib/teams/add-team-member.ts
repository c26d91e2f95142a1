import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { findMember, findTeam, insertMember } from '#db/repositories/teams.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { requireReach } from './require-reach.ts';
import { AddTeamMemberInput } from './schema.ts';

/**
 * Adds somebody to a team. What they own stays under the team it was stored under; what they make from then on goes
 * under the first of their teams. Throws conflict where they are in it, forbidden where they would reach more of it than
 * the caller does.
 */
export async function addTeamMember(ctx: Ctx, input: AddTeamMemberInput): Promise<void> {
  requirePermission(ctx, 'teams:update');
  requireRecentSignIn(ctx);
  const member = parseInput(AddTeamMemberInput, input);
  const { teamId, userId, isLead } = member;
  await inTransaction(ctx, async (ctx) => {
    const team = await findTeam(ctx, teamId);
    if (!team) throw notFound('team');
    const user = await findUser(ctx, { id: userId });
    if (!user) throw notFound('account');
    await requireReach(ctx, member);
    if (await findMember(ctx, member)) throw conflict('teams.isMember', { person: user.name, team: team.name });
    await insertMember(ctx, member);
    const after = { userId, name: user.name, isLead };
    await recordAudit(ctx, { action: 'team.add_member', entityType: 'team', entityId: teamId, after });
  });
}
