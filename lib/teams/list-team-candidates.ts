import { listActivePeople } from '#db/repositories/people.ts';
import { listMembersOf } from '#db/repositories/teams.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type TeamCandidate, TeamInput } from './schema.ts';

/** The active people with a role who are not in a team, by name. */
export async function listTeamCandidates(ctx: Ctx, input: TeamInput): Promise<{ items: TeamCandidate[] }> {
  requirePermission(ctx, 'teams:update');
  const { teamId } = parseInput(TeamInput, input);
  const [people, members] = await Promise.all([listActivePeople(ctx, ctx.now), listMembersOf(ctx, [teamId])]);
  const inTeam = new Set(members.map(({ userId }) => userId));
  const names = new Map(people.map(({ userId, name }) => [userId, name]));
  const items = [...names].filter(([userId]) => !inTeam.has(userId)).map(([userId, name]) => ({ userId, name }));
  return { items };
}
