import { z } from 'zod';
import { getRole as get } from '#lib/roles/get-role.ts';
import { listRoles as list } from '#lib/roles/list-roles.ts';
import { ListRolesInput, RoleDto, RoleListItem } from '#lib/roles/schema.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, placeInList } from './query.ts';

export const listRoles = defineOperation({
  id: 'listRoles',
  method: 'GET',
  path: '/roles',
  tag: 'People',
  summary: 'Roles, by page',
  permission: 'roles:read',
  query: z.strictObject({ ...ListRolesInput.shape, ...placeInList }),
  answer: pageOf(RoleListItem),
  run: (ctx, { query }) => list(ctx, query),
});

export const getRole = defineOperation({
  id: 'getRole',
  method: 'GET',
  path: '/roles/{role}',
  tag: 'People',
  summary: 'A role, with what it gives',
  permission: 'roles:read',
  params: z.object({ role: z.string().min(1).max(200).meta({ description: 'Its id or its key.' }) }),
  answer: RoleDto,
  isVersioned: true,
  run: (ctx, { params }) => get(ctx, params),
});
