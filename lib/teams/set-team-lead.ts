import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { findTeam, updateMemberLead } from '#db/repositories/teams.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { requireReach } from './require-reach.ts';
import { SetTeamLeadInput } from './schema.ts';

/**
 * Makes a member a lead of the team, who reads what is stored under it, or takes that back. Throws forbidden where the
 * caller does not reach that themselves, conflict where it is so already or the person is not in the team.
 */
export async function setTeamLead(ctx: Ctx, input: SetTeamLeadInput): Promise<void> {
  requirePermission(ctx, 'teams:update');
  requireRecentSignIn(ctx);
  const member = parseInput(SetTeamLeadInput, input);
  const { teamId, userId, isLead } = member;
  await inTransaction(ctx, async (ctx) => {
    const team = await findTeam(ctx, teamId);
    if (!team) throw notFound('team');
    const user = await findUser(ctx, { id: userId });
    if (!user) throw notFound('account');
    await requireReach(ctx, member);
    if (!(await updateMemberLead(ctx, member))) throw conflict('teams.leadChanged', { person: user.name });
    const named = { userId, name: user.name };
    const change = { before: { ...named, isLead: !isLead }, after: { ...named, isLead } };
    await recordAudit(ctx, { action: 'team.set_lead', entityType: 'team', entityId: teamId, ...change });
  });
}
