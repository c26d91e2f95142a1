import { z } from 'zod';
import { getUser as get } from '#lib/users/get-user.ts';
import { listUsers as list } from '#lib/users/list-users.ts';
import { ListUsersInput, UserListItem, UserPageDto } from '#lib/users/schema/account.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, placeInList } from './query.ts';

/** Sessions and their addresses stay in the panel. */
const User = UserPageDto.omit({ sessions: true });

export const listUsers = defineOperation({
  id: 'listUsers',
  method: 'GET',
  path: '/users',
  tag: 'People',
  summary: 'People, by page',
  description: 'By name, with the roles they hold now and their teams.',
  permission: 'users:read',
  query: z.strictObject({ ...ListUsersInput.shape, ...placeInList }),
  answer: pageOf(UserListItem),
  run: (ctx, { query }) => list(ctx, query),
});

export const getUser = defineOperation({
  id: 'getUser',
  method: 'GET',
  path: '/users/{userId}',
  tag: 'People',
  summary: 'A person',
  permission: 'users:read',
  params: z.object({ userId: z.string().min(1).max(60) }),
  answer: User,
  isVersioned: true,
  run: (ctx, { params }) => get(ctx, params),
});
