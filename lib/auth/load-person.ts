import type { DbScope } from '#db/client.ts';
import { listHeldRoles, listMemberships } from '#db/repositories/people.ts';
import { findSecondFactor } from '#db/repositories/sign-in.ts';
import type { UserRow } from '#db/schema/index.ts';
import type { SecurityPolicy } from '#lib/settings/schema/security-policy.ts';
import type { Person } from './context.ts';
import { systemRoles } from './permission-table.ts';
import { resolveRights } from './rules.ts';
import { systemRoleKeys } from './schema/role-keys.ts';
import type { PermissionGrant, SystemRoleKey } from './schema.ts';
import { needsSecondFactor } from './second-factor-rule.ts';

/**
 * A person with the rights they hold at `now`, as the database says; a grant that has run out gives none, nor
 * does any where the second factor is missing that their role or the policy demands.
 */
export async function loadPerson(
  scope: DbScope,
  user: UserRow,
  { now, policy }: { now: Date; policy: SecurityPolicy },
): Promise<Person> {
  const [held, memberships] = await Promise.all([listHeldRoles(scope, user.id, now), listMemberships(scope, user.id)]);
  const { id: userId, email, name, title, phone, language, timeZone, theme } = user;
  const roleKeys = held.map((role) => role.key);
  const lacksSecondFactor =
    needsSecondFactor(roleKeys, policy) && !(await findSecondFactor(scope, userId))?.confirmedAt;
  return {
    userId,
    email,
    name,
    title,
    phone,
    language,
    timeZone,
    theme,
    lacksSecondFactor,
    teamId: memberships[0]?.teamId ?? null,
    roleKeys,
    rights: lacksSecondFactor ? new Map() : resolveRights(held.flatMap(permissionsOf), userId, memberships),
  };
}

/** What a role gives: a system role's permissions stand in the code, a custom role brings its own. */
export function permissionsOf(role: {
  key: string;
  permissions: PermissionGrant[] | null;
}): readonly PermissionGrant[] {
  return role.permissions ?? (isSystemRole(role.key) ? systemRoles[role.key].permissions : []);
}

const isSystemRole = (key: string): key is SystemRoleKey => systemRoleKeys.some((known) => known === key);
