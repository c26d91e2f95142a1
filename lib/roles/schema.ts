import { z } from 'zod';
import { possibleScopes } from '#lib/auth/schema/possible-scopes.ts';
import type { Permission, PermissionGrant } from '#lib/auth/schema.ts';
import { orSay, say } from '#lib/core/say.ts';
import { userStatuses } from '#lib/users/schema.ts';

const scopes = ['own', 'team', 'led_team', 'all'] as const;
const text = z.string().trim();
const id = z.string().min(1).max(200);
const permission = z.enum(Object.keys(possibleScopes) as [keyof typeof possibleScopes]);

/** One permission and how far it reaches; a scope that means nothing for it is refused. */
const PermissionGrantInput: z.ZodType<PermissionGrant, PermissionGrant> = z
  .strictObject({ permission, scope: z.enum(scopes) })
  .check(({ value, issues }) => {
    if ((possibleScopes[value.permission] as readonly string[]).includes(value.scope)) return;
    const message = say('roles.scope', { permission: value.permission });
    issues.push({ code: 'custom', input: value, path: ['scope'], message });
  });

const facts = {
  name: text.min(1, orSay('roles.name', { most: 60 })).max(60, orSay('roles.name', { most: 60 })),
  description: text.max(300).default(''),
  permissions: z.array(PermissionGrantInput).min(1, orSay('roles.empty')).max(200),
};

export const CreateRoleInput = z.strictObject(facts);
export type CreateRoleInput = z.input<typeof CreateRoleInput>;

export const UpdateRoleInput = z.strictObject({
  /** The id or the key. */
  role: id,
  ...facts,
  /** What the person saw; a role that has changed since is a conflict. */
  basedOnVersion: z.number().int().positive(),
});
export type UpdateRoleInput = z.input<typeof UpdateRoleInput>;

export const RoleInput = z.strictObject({ role: id });
export type RoleInput = z.input<typeof RoleInput>;

export const DeleteRoleInput = z.strictObject({ role: id, basedOnVersion: z.number().int().positive() });
export type DeleteRoleInput = z.input<typeof DeleteRoleInput>;

export const ListRolesInput = z.strictObject({
  search: text.max(200).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListRolesInput = z.input<typeof ListRolesInput>;

/** A role in a list. `holders` counts the people who hold it now. */
export const RoleListItem = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  description: z.string(),
  isSystem: z.boolean(),
  version: z.number().int(),
  permissionCount: z.number().int(),
  holders: z.number().int(),
});
export type RoleListItem = z.infer<typeof RoleListItem>;

const grantOut = z.object({
  permission: z.custom<Permission>((one) => typeof one === 'string'),
  scope: z.enum(scopes),
});

/** A role with what it gives and who holds it: the first of `holderCount` by name. */
export const RoleDto = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  description: z.string(),
  isSystem: z.boolean(),
  version: z.number().int(),
  permissions: z.array(grantOut),
  holderCount: z.number().int(),
  holders: z.array(
    z.object({ userId: z.string(), name: z.string(), status: z.enum(userStatuses), expiresAt: z.date().nullable() }),
  ),
});
export type RoleDto = z.infer<typeof RoleDto>;

const lastDay = z.iso.date(orSay('input.date')).nullable();

export const GrantRoleInput = z.strictObject({
  userId: id,
  role: id,
  /** The last day on which it counts, in the business's time zone; null for no end. */
  lastDay: lastDay.default(null),
});
export type GrantRoleInput = z.input<typeof GrantRoleInput>;

export const ChangeGrantInput = z.strictObject({
  grantId: id,
  lastDay,
  /** When it ended as the person saw it; null for no end. A grant that ends otherwise is a conflict. */
  basedOn: z.coerce.date().nullable(),
});
export type ChangeGrantInput = z.input<typeof ChangeGrantInput>;

export const RevokeRoleInput = z.strictObject({ grantId: id });
export type RevokeRoleInput = z.input<typeof RevokeRoleInput>;

export const ListGrantsInput = z.strictObject({ userId: id });
export type ListGrantsInput = z.input<typeof ListGrantsInput>;

/** A role that somebody was given. `lastDay` is the last day on which it counts, null where it has no end. */
export const GrantDto = z.object({
  id: z.string(),
  role: z.object({ key: z.string(), name: z.string(), isSystem: z.boolean() }),
  expiresAt: z.date().nullable(),
  lastDay: z.string().nullable(),
  hasEnded: z.boolean(),
  grantedByName: z.string().nullable(),
  grantedAt: z.date(),
});
export type GrantDto = z.infer<typeof GrantDto>;
