import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { loadKeyPage } from './load-key-page.ts';
import type { ApiKeyPage, ListApiKeysInput } from './schema.ts';

/** The caller's own keys, the newest first, without their secrets. */
export async function listOwnApiKeys(ctx: Ctx, input: ListApiKeysInput = {}): Promise<ApiKeyPage> {
  requirePermission(ctx, 'own_api_keys:use');
  return loadKeyPage(ctx, input, requireSelf(ctx).userId);
}
