import type { ActionResult } from '#lib/core/errors.ts';
import type { ChangeGrantInput, GrantRoleInput, RevokeRoleInput } from '#lib/roles/schema.ts';

export type GrantActions = {
  grant: (input: GrantRoleInput) => Promise<ActionResult<unknown>>;
  change: (input: ChangeGrantInput) => Promise<ActionResult<unknown>>;
  revoke: (input: RevokeRoleInput) => Promise<ActionResult<unknown>>;
};
export type RoleChoice = { key: string; name: string };
