import { expect, test } from 'vitest';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { resolveRights } from '#lib/auth/rules.ts';
import { expectOutcome } from './expect-outcome.ts';

const north = [{ teamId: 'north', isLead: false }];
const seller = { rights: resolveRights(systemRoles.user.permissions, 'usr_1', north) };
const lead = { rights: resolveRights(systemRoles.user.permissions, 'usr_2', [{ teamId: 'north', isLead: true }]) };
const viewer = { rights: resolveRights(systemRoles.viewer.permissions, 'usr_3', []) };
const row = { ownerId: 'usr_1', teamId: 'north' };
const change = { needs: 'proposals:update', reads: 'proposals:read' } as const;

test.each([
  ['nobody', { rights: undefined }, 'unauthenticated'],
  ['whoever lacks the permission', viewer, 'forbidden'],
  ['the owner', seller, 'allowed'],
  ['whoever may read it but not change it', lead, 'forbidden'],
  ['whoever may not know of it', { rights: resolveRights(systemRoles.user.permissions, 'usr_4', north) }, 'not_found'],
])('%s who changes a proposal', (_name, caller, outcome) => {
  expect(expectOutcome(change, caller, row)).toBe(outcome);
});

test('a private row is there for its owner alone, whatever others hold', () => {
  const admin = { rights: resolveRights(systemRoles.admin.permissions, 'usr_9', []) };
  expect(expectOutcome({ needs: 'signed in' }, admin, { ...row, isPrivate: true, userId: 'usr_9' })).toBe('not_found');
  expect(expectOutcome({ needs: 'signed in' }, seller, { ...row, isPrivate: true, userId: 'usr_1' })).toBe('allowed');
});

test('what is for anybody is for nobody too', () => {
  expect(expectOutcome({ needs: 'anybody' }, { rights: undefined }, undefined)).toBe('allowed');
  expect(expectOutcome({ needs: 'signed in' }, { rights: undefined }, undefined)).toBe('unauthenticated');
});
