import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permissions } from '#lib/auth/permission-table.ts';
import { isInScope, resolveRights } from '#lib/auth/rules.ts';
import type { GrantScope, Permission, PermissionGrant } from '#lib/auth/schema.ts';
import { permissionChanges, tidyPermissions, toRoleKey } from './rules.ts';

test.each([
  ['Regional manager', 'regional-manager'],
  ['  Night   shift (2) ', 'night-shift-2'],
  ['مدير المنطقة', 'مدير-المنطقة'],
  ['ＡＢＣ', 'abc'],
  ['../admin', 'admin'],
  ['!?', ''],
])('the key of %j is %j', (name, key) => {
  expect(toRoleKey(name)).toBe(key);
});

const read = (scope: GrantScope): PermissionGrant => ({ permission: 'proposals:read', scope });
const settings: PermissionGrant = { permission: 'settings:read', scope: 'all' };

test.each<[string, PermissionGrant[], PermissionGrant[], [Permission, string][]]>([
  ['nothing', [read('own'), settings], [settings, read('own'), read('own')], []],
  [
    'one more and one less',
    [read('own')],
    [settings],
    [
      ['proposals:read', 'removed'],
      ['settings:read', 'added'],
    ],
  ],
  ['a wider reach', [read('own')], [read('own'), read('team')], [['proposals:read', 'widened']]],
  ['a narrower reach', [read('all')], [read('team'), read('own')], [['proposals:read', 'narrowed']]],
  ['what a wider one covers', [read('all'), read('own')], [read('all')], []],
])('the change is %s', (_, before, after, changes) => {
  expect(permissionChanges(before, after).map(({ permission, kind }) => [permission, kind])).toEqual(changes);
});

test('tidy permissions reach the same rows', () => {
  const scopes = fc.constantFrom<GrantScope>('own', 'team', 'led_team', 'all');
  const granted = fc.array(fc.record({ permission: fc.constantFrom(...permissions), scope: scopes }));
  const teams = [
    { teamId: 'a', isLead: true },
    { teamId: 'b', isLead: false },
  ];
  const rows = ['me', 'other'].flatMap((ownerId) => [null, 'a', 'b', 'c'].map((teamId) => ({ ownerId, teamId })));
  const reached = (list: readonly PermissionGrant[]) =>
    [...resolveRights(list, 'me', teams)]
      .map(([permission, scope]) => [permission, rows.filter((row) => isInScope(scope, row))] as const)
      .sort(([one], [other]) => one.localeCompare(other));
  fc.assert(
    fc.property(granted, (list) => {
      expect(reached(tidyPermissions(list))).toEqual(reached(list));
    }),
  );
});
