import { findApiKey, type KeyOfOwner } from '#db/repositories/api-keys.ts';
import { type Ctx, may, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ApiKeyInput } from './schema.ts';

/** A key that the caller may see: their own, or anybody's for who reads keys. Throws not_found for others. */
export async function findReadableKey(ctx: Ctx, input: ApiKeyInput): Promise<KeyOfOwner> {
  const { userId } = requireSelf(ctx);
  const ofAnybody = may(ctx, 'api_keys:read');
  if (!ofAnybody) requirePermission(ctx, 'own_api_keys:use');
  const { keyId } = parseInput(ApiKeyInput, input);
  const found = await findApiKey(ctx, keyId, ofAnybody ? undefined : userId);
  if (!found) throw notFound('apiKey');
  return found;
}
