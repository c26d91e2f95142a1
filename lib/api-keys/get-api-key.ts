import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { storeCountedUses } from './count-key-use.ts';
import { findReadableKey } from './find-readable-key.ts';
import type { ApiKeyDto, ApiKeyInput } from './schema.ts';
import { toApiKeyDto } from './to-api-key-dto.ts';

/** One key: the caller's own, or anybody's for who reads keys. Throws not_found. */
export async function getApiKey(ctx: Ctx, input: ApiKeyInput): Promise<ApiKeyDto> {
  requireSelf(ctx);
  await storeCountedUses(ctx);
  return toApiKeyDto(await findReadableKey(ctx, input), ctx.now);
}
