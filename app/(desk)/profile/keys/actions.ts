'use server';

import { createApiKey } from '#lib/api-keys/create-api-key.ts';
import { revokeApiKey } from '#lib/api-keys/revoke-api-key.ts';
import { rotateApiKey } from '#lib/api-keys/rotate-api-key.ts';
import { deskAction } from '#lib/http/action.ts';

export const createApiKeyAction = deskAction(createApiKey);
export const rotateApiKeyAction = deskAction(rotateApiKey);
export const revokeApiKeyAction = deskAction(revokeApiKey);
