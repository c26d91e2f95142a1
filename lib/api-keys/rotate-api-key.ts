import { inTransaction } from '#db/client.ts';
import { findApiKey, updateLiveKey } from '#db/repositories/api-keys.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn, requireSelf } from '#lib/auth/context.ts';
import { conflict, forbidden, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { endAfter, endOfReplaced, lifetimeDays } from './rules.ts';
import { type NewApiKey, RotateApiKeyInput } from './schema.ts';
import { storeNewKey } from './store-new-key.ts';
import { toApiKeyDto } from './to-api-key-dto.ts';

/**
 * Puts a new key in the place of one of the caller's own: as long-lived and with what of its scopes the caller still
 * holds. The old one goes on for the overlap. Throws conflict where it has ended or was replaced already.
 */
export async function rotateApiKey(ctx: Ctx, input: RotateApiKeyInput): Promise<NewApiKey> {
  requirePermission(ctx, 'own_api_keys:use');
  requireRecentSignIn(ctx);
  const { keyId, overlap } = parseInput(RotateApiKeyInput, input);
  const owner = requireSelf(ctx);
  return inTransaction(ctx, async (ctx) => {
    const found = await findApiKey(ctx, keyId, owner.userId);
    if (!found) throw notFound('apiKey');
    const { key: old } = found;
    const scopes = old.scopes.filter((scope) => owner.rights.has(scope));
    if (scopes.length === 0) throw forbidden('apiKeys.nothingHeld');
    const { ownerId, name, allowedAddresses, allowedOrigins, callsPerMinute } = old;
    const kept = { ownerId, name, allowedAddresses, allowedOrigins, callsPerMinute };
    const { keyDays } = await loadSecurityPolicy(ctx);
    const expiresAt = endAfter(ctx.now, Math.min(lifetimeDays(old), keyDays));
    const { key, secret } = await storeNewKey(ctx, { ...kept, scopes, expiresAt });
    const oldEnds = endOfReplaced(old.expiresAt, ctx.now, overlap);
    const replaced = await updateLiveKey(ctx, old.id, ctx.now, { expiresAt: oldEnds, replacedBy: key.id });
    if (!replaced) throw conflict('apiKeys.ended');
    await recordAudit(ctx, {
      action: 'api_key.rotate',
      entityType: 'api_key',
      entityId: old.id,
      before: { name, hint: old.hint, expiresAt: old.expiresAt.toISOString() },
      after: { name, hint: key.hint, expiresAt: oldEnds.toISOString(), replacedBy: key.id, scopes },
    });
    return { key: toApiKeyDto({ key, ownerName: owner.name }, ctx.now), secret };
  });
}
