import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMember, findTeam, listMembersOf } from '#db/repositories/teams.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { resolveRights } from '#lib/auth/rules.ts';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { addTeamMember } from './add-team-member.ts';
import { createTeam } from './create-team.ts';
import { deleteTeam } from './delete-team.ts';
import { getTeam } from './get-team.ts';
import { listTeamCandidates } from './list-team-candidates.ts';
import { listTeams } from './list-teams.ts';
import { removeTeamMember } from './remove-team-member.ts';
import { renameTeam } from './rename-team.ts';
import { setTeamLead } from './set-team-lead.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const admin = () => desk.as('admin');
const actionsOf = (teamId: string) => desk.auditActions('team', teamId);
const make = async (name: string) => (await createTeam(admin(), { name })).id;
function changed(by: Partial<Extract<Ctx['actor'], { kind: 'session' }>>): Ctx {
  const ctx = admin();
  if (ctx.actor.kind !== 'session') throw new Error('A person has a session.');
  return { ...ctx, actor: { ...ctx.actor, ...by } };
}
const stale = () => changed({ confirmedAt: new Date(testNow.getTime() - 11 * 60_000) });
/** May change teams and reads only what they own. */
const limited = () => {
  const held: PermissionGrant[] = [
    { permission: 'teams:update', scope: 'all' },
    { permission: 'proposals:read', scope: 'own' },
  ];
  const { actor } = admin();
  if (actor.kind !== 'session') throw new Error('A person has a session.');
  return changed({ person: { ...actor.person, rights: resolveRights(held, actor.person.userId, []) } });
};

describe('createTeam and renameTeam', () => {
  test('make and rename a team, one audit row each; over an older version it is a conflict', async () => {
    const id = await make(' East ');
    await renameTeam(admin(), { teamId: id, name: 'Far east', basedOnVersion: 1 });
    expect(await findTeam(desk, id)).toMatchObject({ name: 'Far east', version: 2 });
    expect(await actionsOf(id)).toEqual(['team.create', 'team.rename']);
    const late = renameTeam(admin(), { teamId: id, name: 'West', basedOnVersion: 1 });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a name that is taken is a conflict, no name is refused, and no team is not found', async () => {
    await expect(createTeam(admin(), { name: 'north' })).rejects.toMatchObject({ code: 'conflict' });
    const taken = renameTeam(admin(), { teamId: 'team_south', name: 'north', basedOnVersion: 1 });
    await expect(taken).rejects.toMatchObject({ code: 'conflict' });
    await expect(createTeam(admin(), { name: ' ' })).rejects.toMatchObject({ code: 'invalid_input' });
    const none = renameTeam(admin(), { teamId: 'team_none', name: 'X', basedOnVersion: 1 });
    await expect(none).rejects.toMatchObject({ code: 'not_found' });
  });

  test('the head of sales reads teams and changes none', async () => {
    const before = await listTeams(desk.as('head'));
    await expect(createTeam(desk.as('head'), { name: 'Mine' })).rejects.toMatchObject({ code: 'forbidden' });
    const rename = renameTeam(desk.as('head'), { teamId: 'team_north', name: 'Mine', basedOnVersion: 1 });
    await expect(rename).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listTeams(desk.as('head'))).toEqual(before);
  });
});

describe('members', () => {
  test('are added, made leads and taken out, one audit row each', async () => {
    const teamId = await make('Members');
    const member = { teamId, userId: desk.userId('coordinator') };
    await addTeamMember(admin(), member);
    expect(await findMember(desk, member)).toEqual({ isLead: false });
    await expect(addTeamMember(admin(), member)).rejects.toMatchObject({ code: 'conflict' });
    await setTeamLead(admin(), { ...member, isLead: true });
    expect(await findMember(desk, member)).toEqual({ isLead: true });
    await expect(setTeamLead(admin(), { ...member, isLead: true })).rejects.toMatchObject({ code: 'conflict' });
    await removeTeamMember(admin(), member);
    expect(await findMember(desk, member)).toBeUndefined();
    await expect(removeTeamMember(admin(), member)).rejects.toMatchObject({ code: 'conflict' });
    expect(await actionsOf(teamId)).toEqual(['team.create', 'team.add_member', 'team.set_lead', 'team.remove_member']);
  });

  test.each([
    ['without the permission', () => desk.as('head'), 'forbidden'],
    ['without a recent sign-in', stale, 'recent_sign_in_needed'],
  ])('%s nobody is added, led or taken out', async (_, as, code) => {
    const before = await listMembersOf(desk, ['team_north']);
    const stranger = { teamId: 'team_north', userId: desk.userId('stranger') };
    const seller = { teamId: 'team_north', userId: desk.userId('seller') };
    await expect(addTeamMember(as(), stranger)).rejects.toMatchObject({ code });
    await expect(setTeamLead(as(), { ...seller, isLead: true })).rejects.toMatchObject({ code });
    await expect(removeTeamMember(as(), seller)).rejects.toMatchObject({ code });
    await expect(deleteTeam(as(), { teamId: 'team_north', basedOnVersion: 1 })).rejects.toMatchObject({ code });
    expect(await listMembersOf(desk, ['team_north'])).toEqual(before);
  });

  test('nobody makes a lead who would read more than they do; a member who reads no more is welcome', async () => {
    const teamId = await make('Reach');
    const member = { teamId, userId: desk.userId('seller') };
    await expect(addTeamMember(limited(), { ...member, isLead: true })).rejects.toThrow('proposals:read');
    await addTeamMember(limited(), member);
    await expect(setTeamLead(limited(), { ...member, isLead: true })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await findMember(desk, member)).toEqual({ isLead: false });
  });

  test('teams and people that are not there are not found', async () => {
    const [teamId, userId] = ['team_none', desk.userId('seller')];
    for (const member of [
      { teamId, userId },
      { teamId: 'team_north', userId: 'usr_none' },
    ]) {
      await expect(addTeamMember(admin(), member)).rejects.toMatchObject({ code: 'not_found' });
      await expect(removeTeamMember(admin(), member)).rejects.toMatchObject({ code: 'not_found' });
      await expect(setTeamLead(admin(), { ...member, isLead: true })).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

describe('deleteTeam', () => {
  test('an empty one goes and leaves one audit row', async () => {
    const teamId = await make('Empty');
    await deleteTeam(admin(), { teamId, basedOnVersion: 1 });
    expect(await findTeam(desk, teamId)).toBeUndefined();
    expect(await actionsOf(teamId)).toEqual(['team.create', 'team.delete']);
    await expect(deleteTeam(admin(), { teamId, basedOnVersion: 1 })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('with people or records it stays and says how many; an older version is a conflict', async () => {
    const teamId = await make('Busy');
    const member = { teamId, userId: desk.userId('viewer') };
    await addTeamMember(admin(), member);
    const deletion = () => deleteTeam(admin(), { teamId, basedOnVersion: 1 });
    await expect(deletion()).rejects.toThrow('1 person, no proposals and no companies');
    await createProposal(desk.as('stranger'), { content: marinaAndCreek });
    await removeTeamMember(admin(), { teamId: 'team_south', userId: desk.userId('stranger') });
    const kept = deleteTeam(admin(), { teamId: 'team_south', basedOnVersion: 1 });
    await expect(kept).rejects.toThrow('nobody in it, 1 proposal');
    expect(await findTeam(desk, 'team_south')).toBeDefined();
    const old = deleteTeam(admin(), { teamId, basedOnVersion: 2 });
    await expect(old).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('changed') });
  });
});

describe('reading teams', () => {
  test('gives them by name, page by page, with leads, and finds words', async () => {
    const { items } = await listTeams(admin());
    expect(items.find(({ name }) => name === 'north')).toMatchObject({ memberCount: 2, leads: ['lead'] });
    const first = await listTeams(admin(), { limit: 2 });
    const second = await listTeams(admin(), { limit: 100, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toEqual(items);
    expect((await listTeams(admin(), { search: 'NOR' })).items.map(({ name }) => name)).toEqual(['north']);
    const team = await getTeam(desk.as('head'), { teamId: 'team_north' });
    expect(team.members.map(({ name, isLead }) => [name, isLead])).toEqual([
      ['lead', true],
      ['seller', false],
    ]);
    const { items: candidates } = await listTeamCandidates(admin(), { teamId: 'team_north' });
    expect(candidates.map(({ name }) => name)).toEqual(['admin', 'coordinator', 'head', 'stranger', 'viewer']);
  });

  test('refuses a seller, and a team that is not there is not found', async () => {
    await expect(listTeams(desk.as('seller'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getTeam(desk.as('seller'), { teamId: 'team_north' })).rejects.toMatchObject({ code: 'forbidden' });
    const candidates = listTeamCandidates(desk.as('head'), { teamId: 'team_north' });
    await expect(candidates).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getTeam(admin(), { teamId: 'team_none' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
