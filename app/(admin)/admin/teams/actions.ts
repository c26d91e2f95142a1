'use server';

import { deskAction } from '#lib/http/action.ts';
import { addTeamMember } from '#lib/teams/add-team-member.ts';
import { createTeam } from '#lib/teams/create-team.ts';
import { deleteTeam } from '#lib/teams/delete-team.ts';
import { removeTeamMember } from '#lib/teams/remove-team-member.ts';
import { renameTeam } from '#lib/teams/rename-team.ts';
import { setTeamLead } from '#lib/teams/set-team-lead.ts';

export const createTeamAction = deskAction(createTeam);
export const renameTeamAction = deskAction(renameTeam);
export const deleteTeamAction = deskAction(deleteTeam);
export const addTeamMemberAction = deskAction(addTeamMember);
export const removeTeamMemberAction = deskAction(removeTeamMember);
export const setTeamLeadAction = deskAction(setTeamLead);
