import type { Rights } from '../rules.ts';
import type { PermissionGrant } from '../schema.ts';

/**
 * What somebody whose roles hold `granted` would reach in a team as its member or lead, and whoever has `rights` does
 * not: nobody grants what they lack, and a place in a team is a grant (business rule: People).
 */
export function lackingInTeam(
  rights: Rights,
  granted: readonly PermissionGrant[],
  { teamId, isLead }: { teamId: string; isLead: boolean },
): PermissionGrant[] {
  return granted.filter(({ permission, scope }) => {
    if (scope !== 'team' && !(scope === 'led_team' && isLead)) return false;
    const held = rights.get(permission);
    return !held || (held.kind !== 'all' && !held.teamIds.includes(teamId));
  });
}
