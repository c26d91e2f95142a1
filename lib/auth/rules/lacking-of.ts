import type { Rights } from '../rules.ts';
import type { PermissionGrant } from '../schema.ts';

/**
 * Which of these somebody with `rights` may not hand on, since they lack them: nobody grants what they lack (business
 * rule: People). Whoever reaches all rows may hand on any reach of that permission, whoever reaches their own may hand
 * on that. The teams of others are not one's own, so team scopes can only come from who reaches all.
 */
export function lackingOf(rights: Rights, granted: readonly PermissionGrant[]): PermissionGrant[] {
  return granted.filter(({ permission, scope }) => {
    const held = rights.get(permission);
    if (!held) return true;
    return held.kind !== 'all' && !(scope === 'own' && held.ownerId !== null);
  });
}
