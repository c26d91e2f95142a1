import { expect, test } from 'vitest';
import { ListUsersInput } from '#lib/users/schema/account.ts';
import { isFiltered, UserPlaceInAddress, usersHref } from './user-place.ts';

test.each([
  [{}, '/admin/users', false],
  [{ search: 'Rana & Co', status: 'invited' }, '/admin/users?search=Rana+%26+Co&status=invited', true],
  [{ role: 'user', team: 'team_1', cursor: 'abc' }, '/admin/users?role=user&team=team_1&cursor=abc', true],
  [{ search: 'x'.repeat(300) }, `/admin/users?search=${'x'.repeat(200)}`, true],
  [{ status: 'gone', role: ['a', 'b'], cursor: 'z'.repeat(1_001), more: '1' }, '/admin/users', false],
])('the address %j reads as a place in the list', (query, href, filtered) => {
  const place = UserPlaceInAddress.parse(query);
  expect(usersHref(place)).toBe(href);
  expect(isFiltered(place)).toBe(filtered);
  expect(ListUsersInput.safeParse(place).success).toBe(true);
});
