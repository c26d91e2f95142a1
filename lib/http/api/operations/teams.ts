import { z } from 'zod';
import { getTeam as get } from '#lib/teams/get-team.ts';
import { listTeams as list } from '#lib/teams/list-teams.ts';
import { ListTeamsInput, TeamDto, TeamListItem } from '#lib/teams/schema.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, placeInList } from './query.ts';

const north = { id: 'team_0198f0c2a1b07a4f9d3e5c6b7a8f9019', name: 'North', version: 3 };

export const listTeams = defineOperation({
  id: 'listTeams',
  method: 'GET',
  path: '/teams',
  tag: 'People',
  summary: 'Teams, by page',
  permission: 'teams:read',
  query: z.strictObject({ ...ListTeamsInput.shape, ...placeInList }),
  answer: pageOf(TeamListItem),
  example: { answer: { items: [{ ...north, memberCount: 4, leads: ['Layla Nasser'] }], nextCursor: null } },
  run: (ctx, { query }) => list(ctx, query),
});

export const getTeam = defineOperation({
  id: 'getTeam',
  method: 'GET',
  path: '/teams/{teamId}',
  tag: 'People',
  summary: 'A team, with its people',
  permission: 'teams:read',
  params: z.object({ teamId: z.string().min(1).max(200) }),
  answer: TeamDto,
  isVersioned: true,
  run: (ctx, { params }) => get(ctx, params),
});
