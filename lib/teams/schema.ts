import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';
import { userStatuses } from '#lib/users/schema.ts';

const id = z.string().min(1).max(200);
const name = z
  .string()
  .trim()
  .min(1, orSay('teams.name', { most: 60 }))
  .max(60, orSay('teams.name', { most: 60 }));
const basedOnVersion = z.number().int().positive();

export const CreateTeamInput = z.strictObject({ name });
export type CreateTeamInput = z.input<typeof CreateTeamInput>;

export const RenameTeamInput = z.strictObject({ teamId: id, name, basedOnVersion });
export type RenameTeamInput = z.input<typeof RenameTeamInput>;

export const DeleteTeamInput = z.strictObject({ teamId: id, basedOnVersion });
export type DeleteTeamInput = z.input<typeof DeleteTeamInput>;

export const AddTeamMemberInput = z.strictObject({ teamId: id, userId: id, isLead: z.boolean().default(false) });
export type AddTeamMemberInput = z.input<typeof AddTeamMemberInput>;

export const RemoveTeamMemberInput = z.strictObject({ teamId: id, userId: id });
export type RemoveTeamMemberInput = z.input<typeof RemoveTeamMemberInput>;

export const SetTeamLeadInput = z.strictObject({ teamId: id, userId: id, isLead: z.boolean() });
export type SetTeamLeadInput = z.input<typeof SetTeamLeadInput>;

export const TeamInput = z.strictObject({ teamId: id });
export type TeamInput = z.input<typeof TeamInput>;

export const ListTeamsInput = z.strictObject({
  search: z.string().trim().max(200).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListTeamsInput = z.input<typeof ListTeamsInput>;

/** A team in a list; `leads` are names. */
export const TeamListItem = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  memberCount: z.number().int(),
  leads: z.array(z.string()),
});
export type TeamListItem = z.infer<typeof TeamListItem>;

export const TeamMemberDto = z.object({
  userId: z.string(),
  name: z.string(),
  title: z.string(),
  status: z.enum(userStatuses),
  isLead: z.boolean(),
});
export type TeamMemberDto = z.infer<typeof TeamMemberDto>;

/** A team with its people and how many records are stored under it. */
export const TeamDto = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  members: z.array(TeamMemberDto),
  records: z.object({ proposals: z.number().int(), companies: z.number().int() }),
});
export type TeamDto = z.infer<typeof TeamDto>;

/** Somebody who can be added to a team. */
export type TeamCandidate = { userId: string; name: string };
