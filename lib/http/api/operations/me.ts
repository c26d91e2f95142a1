import { getOwnAccount } from '#lib/users/get-own-account.ts';
import { OwnAccount } from '#lib/users/schema.ts';
import { defineOperation } from '../operation.ts';

export const getMe = defineOperation({
  id: 'getMe',
  method: 'GET',
  path: '/me',
  tag: 'Me',
  summary: 'Who calls',
  description: 'The person behind the key or the session, and what they may do now. A good first call.',
  permission: null,
  answer: OwnAccount,
  example: {
    answer: {
      userId: 'usr_0198f0c2a1b07a4f9d3e5c6b7a8f9012',
      email: 'layla@company.example',
      name: 'Layla Nasser',
      title: 'Head of sales',
      phone: '+971 50 123 4567',
      language: 'en',
      teamId: null,
      roles: ['head_of_sales'],
      key: { id: 'key_0198f0c2a1b07a4f9d3e5c6b7a8f9013', name: 'Availability feed' },
      permissions: [{ permission: 'locations:read', reach: 'all', teamIds: [] }],
    },
  },
  run: (ctx) => getOwnAccount(ctx),
});
