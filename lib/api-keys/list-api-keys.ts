import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { loadKeyPage } from './load-key-page.ts';
import type { ApiKeyPage, ListApiKeysInput } from './schema.ts';

/** Everybody's keys, the newest first, without their secrets. */
export async function listApiKeys(ctx: Ctx, input: ListApiKeysInput = {}): Promise<ApiKeyPage> {
  requirePermission(ctx, 'api_keys:read');
  return loadKeyPage(ctx, input);
}
