import { inTransaction } from '#db/client.ts';
import { findApiKey, updateLiveKey } from '#db/repositories/api-keys.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, may, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type ApiKeyDto, ApiKeyInput } from './schema.ts';
import { toApiKeyDto } from './to-api-key-dto.ts';

/** Ends a key at once: one's own, or anybody's for who may revoke keys. Throws conflict where it has ended already. */
export async function revokeApiKey(ctx: Ctx, input: ApiKeyInput): Promise<ApiKeyDto> {
  const { userId } = requireSelf(ctx);
  const ofAnybody = may(ctx, 'api_keys:revoke');
  if (!ofAnybody) requirePermission(ctx, 'own_api_keys:use');
  const { keyId } = parseInput(ApiKeyInput, input);
  return inTransaction(ctx, async (ctx) => {
    const found = await findApiKey(ctx, keyId, ofAnybody ? undefined : userId);
    if (!found) throw notFound('apiKey');
    const key = await updateLiveKey(ctx, keyId, ctx.now, { revokedAt: ctx.now, revokedBy: userId });
    if (!key) throw conflict('apiKeys.ended');
    await recordAudit(ctx, {
      action: 'api_key.revoke',
      entityType: 'api_key',
      entityId: keyId,
      before: { name: key.name, hint: key.hint, owner: found.ownerName },
      after: { revokedAt: ctx.now.toISOString() },
    });
    return toApiKeyDto({ key, ownerName: found.ownerName }, ctx.now);
  });
}
