import { expect, it } from 'vitest';
import { permissions, systemRoles } from './permission-table.ts';
import { possibleScopes } from './schema/possible-scopes.ts';
import { systemRoleKeys } from './schema/role-keys.ts';
import type { GrantScope, SystemRoleKey } from './schema.ts';

/** The table of the business rules (People), cell by cell: how far each permission reaches for each role. */
const table = `
  permission                  admin  head_of_sales  user     coordinator  finance  viewer
  locations:read              all    all            all      all          all      all
  locations:create            all    -              -        -            -        -
  locations:update            all    -              -        -            -        -
  locations:retire            all    -              -        -            -        -
  photos:read                 all    all            all      all          all      all
  photos:create               all    -              -        -            -        -
  photos:update               all    -              -        -            -        -
  photos:delete               all    -              -        -            -        -
  rate_cards:read             all    all            all      all          all      -
  rate_cards:update           all    -              -        -            -        -
  proposals:create            all    all            own      -            -        -
  proposals:read              all    all            own+led  all          all      all
  proposals:update            all    all            own      -            -        -
  proposals:delete            all    all            own      -            -        -
  proposals:hand_over         all    all            -        -            -        -
  mockups:create              all    all            own      -            -        -
  mockups:read                all    all            own+led  all          -        all
  mockups:update              all    all            own      -            -        -
  mockups:delete              all    all            own      -            -        -
  booking_orders:create       all    -              own      -            -        -
  booking_orders:read         all    all            own      all          all      all
  booking_orders:update       all    all            own      all          -        -
  booking_orders:review       all    -              -        all          -        -
  booking_orders:approve      all    all            -        -            -        -
  booking_orders:acknowledge  all    -              -        -            all      -
  crm:create                  all    all            own      -            -        -
  crm:read                    all    all            own      all          all      all
  crm:read_companies          all    all            all      all          all      all
  crm:update                  all    all            own      -            -        -
  crm:delete                  all    all            -        -            -        -
  assistant:use               all    all            all      all          all      -
  users:read                  all    all            -        -            -        -
  users:read_names            all    all            all      all          all      all
  users:create                all    -              -        -            -        -
  users:update                all    -              -        -            -        -
  teams:read                  all    all            -        -            -        -
  teams:read_names            all    all            all      all          all      all
  teams:create                all    -              -        -            -        -
  teams:update                all    -              -        -            -        -
  roles:read                  all    -              -        -            -        -
  roles:update                all    -              -        -            -        -
  api_keys:read               all    -              -        -            -        -
  api_keys:revoke             all    -              -        -            -        -
  own_api_keys:use            all    all            -        -            -        -
  settings:read               all    -              -        -            -        -
  settings:update             all    -              -        -            -        -
  ai_usage:read               all    all            own      own          all      -
  audit:read                  all    -              -        -            -        -
`;

const [[, ...roles] = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const words: Record<GrantScope, string> = { own: 'own', team: 'team', led_team: 'led', all: 'all' };

function cellOf(role: string, permission?: string): string {
  const granted = systemRoles[role as SystemRoleKey].permissions.filter((one) => one.permission === permission);
  return granted.map((one) => words[one.scope]).join('+') || '-';
}

it.each(rows.map(([permission, ...cells]) => ({ permission, cells })))('$permission', ({ permission, cells }) => {
  expect(roles.map((role) => cellOf(role, permission))).toEqual(cells);
});

it('the table has a column for every system role and a row for every permission', () => {
  expect([...roles].sort()).toEqual([...systemRoleKeys].sort());
  expect(rows.map(([permission]) => permission).sort()).toEqual([...permissions].sort());
});

it('no system role holds a permission in a scope that means nothing for it', () => {
  const held = Object.values(systemRoles).flatMap((role) => role.permissions);
  const odd = held.filter(
    (one) => !(possibleScopes[one.permission as keyof typeof possibleScopes] as readonly string[]).includes(one.scope),
  );
  expect(odd).toEqual([]);
});
