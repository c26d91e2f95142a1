import { expect, test } from 'vitest';
import { permissions, systemRoles } from '#lib/auth/permission-table.ts';
import { tidyPermissions } from '../rules.ts';
import { reachChoices, reaches, reachOf, withReach } from './reach.ts';

test('every reach is read as it was written', () => {
  for (const reach of reaches) expect(reachOf(withReach([], 'proposals:read', reach), 'proposals:read')).toBe(reach);
});

test('the reach of one permission changes nothing of the others', () => {
  const { user } = systemRoles;
  const changed = tidyPermissions(withReach(user.permissions, 'mockups:read', 'all'));
  for (const permission of permissions) {
    const reach = permission === 'mockups:read' ? 'all' : reachOf(tidyPermissions(user.permissions), permission);
    expect(reachOf(changed, permission)).toBe(reach);
  }
});

test.each([
  ['settings:update', 'none', ['all']],
  ['proposals:create', 'none', ['own', 'all']],
  ['proposals:read', 'own', ['own', 'own_led_team', 'own_team', 'all']],
  ['proposals:read', 'team', ['own', 'team', 'own_led_team', 'own_team', 'all']],
] as const)('%s, now %s, can reach %j', (permission, now, choices) => {
  expect(reachChoices(permission, now)).toEqual(choices);
});
