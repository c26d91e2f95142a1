import { expect, test } from 'vitest';
import { permissions } from '../permission-table.ts';
import { permissionGroups } from './permission-groups.ts';

test('every permission stands in one area, and every area has some', () => {
  const listed = permissionGroups.flatMap((group) => group.permissions);
  expect(listed.toSorted()).toEqual(permissions.toSorted());
  expect(permissionGroups.filter((group) => group.permissions.length === 0)).toEqual([]);
});
