import { describe, expect, it } from 'vitest';
import { isInScope, type Membership, resolveRights } from './rules.ts';
import type { AccessScope, PermissionGrant } from './schema.ts';

const me = 'usr_me';
const read = (scope: PermissionGrant['scope']): PermissionGrant => ({ permission: 'proposals:read', scope });
const memberships: Membership[] = [
  { teamId: 'team_led', isLead: true },
  { teamId: 'team_joined', isLead: false },
];
const some = (ownerId: string | null, ...teamIds: string[]): AccessScope => ({ kind: 'some', ownerId, teamIds });

describe('resolveRights', () => {
  it.each([
    ['own', [read('own')], some(me)],
    ['team reaches every team I belong to', [read('team')], some(null, 'team_led', 'team_joined')],
    ['led_team reaches the teams I lead', [read('led_team')], some(null, 'team_led')],
    ['all', [read('all')], { kind: 'all' } as const],
    ['own and led_team add up', [read('own'), read('led_team')], some(me, 'team_led')],
    ['team and led_team name no team twice', [read('team'), read('led_team')], some(null, 'team_led', 'team_joined')],
    ['all is not narrowed by own', [read('all'), read('own')], { kind: 'all' } as const],
    ['own is widened by all', [read('own'), read('all')], { kind: 'all' } as const],
  ])('%s', (_name, granted, scope) => {
    expect(resolveRights(granted, me, memberships).get('proposals:read')).toEqual(scope);
  });

  it('holds nothing that was not granted', () => {
    const rights = resolveRights([read('all')], me, memberships);
    expect([...rights.keys()]).toEqual(['proposals:read']);
    expect(resolveRights([], me, memberships).size).toBe(0);
  });

  it('leads nothing without a team', () => {
    expect(resolveRights([read('led_team')], me, []).get('proposals:read')).toEqual(some(null));
  });
});

describe('isInScope', () => {
  it.each([
    ['all', { kind: 'all' } as const, { ownerId: 'usr_other', teamId: null }, true],
    ['mine', some(me), { ownerId: me, teamId: null }, true],
    ['not mine', some(me), { ownerId: 'usr_other', teamId: 'team_led' }, false],
    ['of my team', some(null, 'team_led'), { ownerId: 'usr_other', teamId: 'team_led' }, true],
    ['of no team', some(null, 'team_led'), { ownerId: 'usr_other', teamId: null }, false],
    ['nothing at all', some(null), { ownerId: me, teamId: 'team_led' }, false],
  ])('%s', (_name, scope, row, inside) => {
    expect(isInScope(scope, row)).toBe(inside);
  });
});
