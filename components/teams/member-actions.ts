import type { ActionResult } from '#lib/core/errors.ts';
import type { AddTeamMemberInput, RemoveTeamMemberInput, SetTeamLeadInput } from '#lib/teams/schema.ts';

export type MemberActions = {
  add: (input: AddTeamMemberInput) => Promise<ActionResult<unknown>>;
  remove: (input: RemoveTeamMemberInput) => Promise<ActionResult<unknown>>;
  setLead: (input: SetTeamLeadInput) => Promise<ActionResult<unknown>>;
};
