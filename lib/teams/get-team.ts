import { countTeamRecords, findTeam, listMembersOf } from '#db/repositories/teams.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { TeamDto, TeamInput } from './schema.ts';

/** A team with its people, leads first, and how many records are stored under it. Throws not_found. */
export async function getTeam(ctx: Ctx, input: TeamInput): Promise<TeamDto> {
  requirePermission(ctx, 'teams:read');
  const { teamId } = parseInput(TeamInput, input);
  const [team, members, records] = await Promise.all([
    findTeam(ctx, teamId),
    listMembersOf(ctx, [teamId]),
    countTeamRecords(ctx, teamId),
  ]);
  if (!team) throw notFound('team');
  return TeamDto.parse({ ...team, members, records });
}
