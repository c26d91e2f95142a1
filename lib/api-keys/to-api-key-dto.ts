import type { KeyOfOwner } from '#db/repositories/api-keys.ts';
import { stateOf } from './rules.ts';
import { ApiKeyDto } from './schema.ts';

/** A key as it leaves: without the hash of its secret. */
export const toApiKeyDto = ({ key, ownerName }: KeyOfOwner, now: Date): ApiKeyDto =>
  ApiKeyDto.parse({ ...key, ownerName, state: stateOf(key, now) });
