import { z } from 'zod';
import { emailAddress, SessionDto } from '#lib/auth/schema.ts';
import { mostSearchLetters } from '#lib/core/parse.ts';
import { orSay } from '#lib/core/say.ts';
import { userStatuses } from '#lib/users/schema.ts';

const id = z.string().min(1).max(60);
const text = z.string().trim();
const name = text.min(1, orSay('accounts.name')).max(100);
const title = text.max(100, orSay('profile.title', { most: 100 }));

export const InviteUserInput = z.strictObject({
  email: emailAddress,
  name,
  title: title.default(''),
  /** The key or the id of a role that the person gets with the invitation. */
  role: text.max(200).optional(),
});
export type InviteUserInput = z.input<typeof InviteUserInput>;

/** A link that lets somebody in once: shown to the admin, who passes it on. `path` follows the address of this desk. */
export type AccountLink = { userId: string; kind: 'invitation' | 'reset'; path: string; expiresAt: Date };

export const UserInput = z.strictObject({ userId: id });
export type UserInput = z.input<typeof UserInput>;

/** What an admin changes about somebody; what is left out stays. */
export const UpdateUserInput = z.strictObject({
  userId: id,
  name: name.optional(),
  title: title.optional(),
  email: emailAddress.optional(),
});
export type UpdateUserInput = z.input<typeof UpdateUserInput>;

export const ListUsersInput = z.strictObject({
  search: text.max(mostSearchLetters).optional(),
  status: z.enum(userStatuses).optional(),
  /** The key of a role that is held now. */
  role: text.max(200).optional(),
  /** The id of a team. */
  team: text.max(60).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type ListUsersInput = z.input<typeof ListUsersInput>;

const HeldRole = z.object({ key: z.string(), name: z.string(), isSystem: z.boolean() });
const HeldTeam = z.object({ id: z.string(), name: z.string(), isLead: z.boolean() });

export const UserListItem = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  title: z.string(),
  status: z.enum(userStatuses),
  roles: z.array(HeldRole),
  teams: z.array(HeldTeam),
  /** At the last use of a session, to the minute. */
  lastSeenAt: z.date().nullable(),
});
export type UserListItem = z.infer<typeof UserListItem>;

const userActions = [
  'update',
  'link',
  'end_sessions',
  'reset_second_factor',
  'disable',
  'enable',
  'hand_over',
] as const;
export type UserAction = (typeof userActions)[number];

/** What belongs to a person and can be handed over. */
export const OwnedRecords = z.object({ proposals: z.number().int(), companies: z.number().int() });
export type OwnedRecords = z.infer<typeof OwnedRecords>;

export const UserPageDto = UserListItem.extend({
  phone: z.string(),
  createdAt: z.date(),
  secondFactorSince: z.date().nullable(),
  sessions: z.array(SessionDto),
  records: OwnedRecords,
  /** What the caller may do, by right. */
  actions: z.array(z.enum(userActions)),
});
export type UserPageDto = z.infer<typeof UserPageDto>;

export const HandOverRecordsInput = z.strictObject({
  userId: id,
  /** Who gets everything. */
  toUserId: id,
  /** What the admin was told would move; other figures are a conflict. */
  expected: z.strictObject({ proposals: z.number().int().min(0), companies: z.number().int().min(0) }),
  /** Whether the account is closed with it. */
  disable: z.boolean().default(true),
});
export type HandOverRecordsInput = z.input<typeof HandOverRecordsInput>;
