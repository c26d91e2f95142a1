import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permissions, systemRoles } from '../permission-table.ts';
import { isInScope, resolveRights } from '../rules.ts';
import { possibleScopes } from '../schema/possible-scopes.ts';
import type { PermissionGrant } from '../schema.ts';
import { lackingOf } from './lacking-of.ts';

const grantOf = fc.constantFrom(...permissions).chain((permission) =>
  fc.record({
    permission: fc.constant(permission),
    scope: fc.constantFrom<PermissionGrant['scope']>(...possibleScopes[permission]),
  }),
);
const grants = fc.array(grantOf, { maxLength: 12 });
const teamIds = ['team_a', 'team_b', 'team_c'];
const memberships = fc.uniqueArray(fc.record({ teamId: fc.constantFrom(...teamIds), isLead: fc.boolean() }), {
  selector: ({ teamId }) => teamId,
});
const rows = ['usr_me', 'usr_other'].flatMap((ownerId) => [null, ...teamIds].map((teamId) => ({ ownerId, teamId })));

test('what somebody may hand on gives themselves nothing that they lack', () => {
  fc.assert(
    fc.property(grants, grants, memberships, (held, wanted, teams) => {
      const rights = resolveRights(held, 'usr_me', teams);
      const allowed = wanted.filter((one) => lackingOf(rights, [one]).length === 0);
      const after = resolveRights([...held, ...allowed], 'usr_me', teams);
      expect([...after.keys()].sort()).toEqual([...rights.keys()].sort());
      for (const [permission, scope] of after) {
        const before = rights.get(permission);
        for (const row of rows) expect(isInScope(scope, row)).toBe(before !== undefined && isInScope(before, row));
      }
    }),
  );
});

test('a permission that somebody lacks is lacking in whatever scope, and holding more never lacks more', () => {
  fc.assert(
    fc.property(grants, grants, grants, memberships, (held, more, wanted, teams) => {
      const rights = resolveRights(held, 'usr_me', teams);
      const lacking = lackingOf(rights, wanted);
      for (const one of wanted) if (!rights.has(one.permission)) expect(lacking).toContain(one);
      const wider = lackingOf(resolveRights([...held, ...more], 'usr_me', teams), wanted);
      expect(lacking).toEqual(expect.arrayContaining(wider));
    }),
  );
});

test('an admin may hand on every role; a head of sales not the admin’s, a seller not the teams they lead', () => {
  const rightsOf = (role: keyof typeof systemRoles) =>
    resolveRights(systemRoles[role].permissions, 'usr_me', [{ teamId: 'team_a', isLead: true }]);
  for (const role of Object.values(systemRoles)) expect(lackingOf(rightsOf('admin'), role.permissions)).toEqual([]);
  const missing = lackingOf(rightsOf('head_of_sales'), systemRoles.admin.permissions).map((one) => one.permission);
  expect(missing).toContain('roles:update');
  expect(missing).not.toContain('proposals:delete');
  expect(lackingOf(rightsOf('user'), systemRoles.user.permissions)).toEqual([
    { permission: 'proposals:read', scope: 'led_team' },
    { permission: 'mockups:read', scope: 'led_team' },
  ]);
});
