import { z } from 'zod';
import { createApiKey as create } from '#lib/api-keys/create-api-key.ts';
import { getApiKey as get } from '#lib/api-keys/get-api-key.ts';
import { getApiKeyUsage as getUsage } from '#lib/api-keys/get-api-key-usage.ts';
import { listApiKeys as listAll } from '#lib/api-keys/list-api-keys.ts';
import { listOwnApiKeys as listOwn } from '#lib/api-keys/list-own-api-keys.ts';
import { revokeApiKey as revoke } from '#lib/api-keys/revoke-api-key.ts';
import { rotateApiKey as rotate } from '#lib/api-keys/rotate-api-key.ts';
import {
  ApiKeyDto,
  ApiKeyUsage,
  CreateApiKeyInput,
  ListApiKeysInput,
  NewApiKey,
  RotateApiKeyInput,
} from '#lib/api-keys/schema.ts';
import { defineOperation, Reply } from '../operation.ts';
import { pageOf, placeInList } from './query.ts';

const params = z.object({ keyId: z.string().trim().min(1).max(60) });
const inPerson =
  'Only for a person who signed in within the last ten minutes, never for a key. The secret is given once.';
const feed = {
  id: 'key_0198f0c2a1b07a4f9d3e5c6b7a8f9013',
  name: 'Availability feed',
  hint: 'x9Qa',
  ownerId: 'usr_0198f0c2a1b07a4f9d3e5c6b7a8f9012',
  ownerName: 'Layla Nasser',
  state: 'active',
  scopes: ['locations:read'],
  allowedAddresses: ['203.0.113.0/24'],
  allowedOrigins: [],
  callsPerMinute: 600,
  createdAt: '2026-11-20T09:30:00.000Z',
  expiresAt: '2027-02-18T09:30:00.000Z',
  lastUsedAt: null,
  revokedAt: null,
  replacedBy: null,
};

export const listApiKeys = defineOperation({
  id: 'listApiKeys',
  method: 'GET',
  path: '/api-keys',
  tag: 'API keys',
  summary: 'Keys, by page',
  description: 'The caller’s own, or with `owner=all` everybody’s, which asks for api_keys:read.',
  permission: 'own_api_keys:use',
  query: z.strictObject({
    ...ListApiKeysInput.shape,
    ...placeInList,
    owner: z.enum(['me', 'all']).default('me'),
  }),
  answer: pageOf(ApiKeyDto),
  example: { answer: { items: [feed], nextCursor: null } },
  run: (ctx, { query: { owner, ...query } }) => (owner === 'all' ? listAll(ctx, query) : listOwn(ctx, query)),
});

export const createApiKey = defineOperation({
  id: 'createApiKey',
  method: 'POST',
  path: '/api-keys',
  tag: 'API keys',
  summary: 'Make a key',
  description: inPerson,
  permission: 'own_api_keys:use',
  body: CreateApiKeyInput,
  answer: NewApiKey,
  status: 201,
  example: { body: { name: 'Availability feed', scopes: ['locations:read'], expiresInDays: 90 } },
  run: async (ctx, { body }) => {
    const made = await create(ctx, body);
    return new Reply(201, made, { location: `/api/v1/api-keys/${made.key.id}` });
  },
});

export const getApiKey = defineOperation({
  id: 'getApiKey',
  method: 'GET',
  path: '/api-keys/{keyId}',
  tag: 'API keys',
  summary: 'A key, without its secret',
  permission: 'own_api_keys:use',
  params,
  answer: ApiKeyDto,
  example: { answer: feed },
  run: (ctx, { params }) => get(ctx, params),
});

export const revokeApiKey = defineOperation({
  id: 'revokeApiKey',
  method: 'DELETE',
  path: '/api-keys/{keyId}',
  tag: 'API keys',
  summary: 'Revoke a key at once',
  description: 'One’s own, or anybody’s with api_keys:revoke.',
  permission: 'own_api_keys:use',
  params,
  status: 204,
  run: async (ctx, { params }) => {
    await revoke(ctx, params);
    return new Reply(204, undefined);
  },
});

export const rotateApiKey = defineOperation({
  id: 'rotateApiKey',
  method: 'POST',
  path: '/api-keys/{keyId}/rotations',
  tag: 'API keys',
  summary: 'Put a new key in its place',
  description: `The old one goes on for the overlap, never past its own end. ${inPerson}`,
  permission: 'own_api_keys:use',
  params,
  body: RotateApiKeyInput.omit({ keyId: true }),
  answer: NewApiKey,
  status: 201,
  example: { body: { overlap: 'day' } },
  run: async (ctx, { params, body }) => {
    const made = await rotate(ctx, { ...params, ...body });
    return new Reply(201, made, { location: `/api/v1/api-keys/${made.key.id}` });
  },
});

export const getApiKeyUsage = defineOperation({
  id: 'getApiKeyUsage',
  method: 'GET',
  path: '/api-keys/{keyId}/usage',
  tag: 'API keys',
  summary: 'Its calls, by day',
  description: 'The last 30 days of the business, the oldest first.',
  permission: 'own_api_keys:use',
  params,
  answer: ApiKeyUsage,
  example: { answer: { days: [{ day: '2026-11-24', calls: 1_204, refused: 3 }] } },
  run: (ctx, { params }) => getUsage(ctx, params),
});
