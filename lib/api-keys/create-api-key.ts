import { inTransaction } from '#db/client.ts';
import { countLiveKeys } from '#db/repositories/api-keys.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, type Person, requirePermission, requireRecentSignIn, requireSelf } from '#lib/auth/context.ts';
import type { Permission } from '#lib/auth/schema.ts';
import { AppError, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say, type TextKey } from '#lib/core/say.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { toRange } from './address-ranges.ts';
import { endAfter, toOrigin } from './rules.ts';
import { CreateApiKeyInput, mostOfKey, type NewApiKey } from './schema.ts';
import { auditedFacts, storeNewKey } from './store-new-key.ts';
import { toApiKeyDto } from './to-api-key-dto.ts';

/**
 * Makes a key of the caller, who must have shown lately who they are. Its scopes are among the caller's own rights. The
 * secret is given this once. Throws invalid_input beside the field that is wrong.
 */
export async function createApiKey(ctx: Ctx, input: CreateApiKeyInput): Promise<NewApiKey> {
  requirePermission(ctx, 'own_api_keys:use');
  requireRecentSignIn(ctx);
  const parsed = parseInput(CreateApiKeyInput, input);
  const owner = requireSelf(ctx);
  const scopes = heldScopes(owner, parsed.scopes);
  const allowedAddresses = readAll(parsed.allowedAddresses, toRange, 'allowedAddresses', 'apiKeys.range');
  const allowedOrigins = readAll(parsed.allowedOrigins, toOrigin, 'allowedOrigins', 'apiKeys.origin');
  const { name, callsPerMinute, expiresInDays } = parsed;
  await requireShortLife(ctx, expiresInDays);
  return inTransaction(ctx, async (ctx) => {
    if ((await countLiveKeys(ctx, owner.userId, ctx.now)) >= mostOfKey.perOwner) {
      throw new AppError('limit_exceeded', say('apiKeys.most', { most: mostOfKey.perOwner }));
    }
    const lists = { scopes, allowedAddresses, allowedOrigins };
    const expiresAt = endAfter(ctx.now, expiresInDays);
    const { key, secret } = await storeNewKey(ctx, {
      ownerId: owner.userId,
      name,
      callsPerMinute,
      expiresAt,
      ...lists,
    });
    const after = auditedFacts(key);
    await recordAudit(ctx, { action: 'api_key.create', entityType: 'api_key', entityId: key.id, after });
    return { key: toApiKeyDto({ key, ownerName: owner.name }, ctx.now), secret };
  });
}

async function requireShortLife(ctx: Ctx, days: number): Promise<void> {
  const { keyDays: most } = await loadSecurityPolicy(ctx);
  if (days <= most) return;
  throw wrongField({ path: 'expiresInDays', kind: 'invalid', message: say('apiKeys.longLife', { most }) });
}

function heldScopes({ rights }: Person, wanted: readonly string[]): Permission[] {
  const scopes = [...rights.keys()].filter((held) => wanted.includes(held)).sort();
  const lacking = [...new Set(wanted)].filter((scope) => !scopes.some((held) => held === scope));
  if (lacking.length === 0) return scopes;
  throw wrongField({ path: 'scopes', kind: 'invalid', message: say('apiKeys.notHeld', { names: { list: lacking } }) });
}

function readAll(
  texts: readonly string[],
  read: (text: string) => string | undefined,
  field: string,
  wrong: TextKey,
): string[] {
  const values = texts.map((text, index) => {
    const value = read(text);
    if (value) return value;
    throw wrongField({ path: `${field}.${index}`, kind: 'invalid', message: say(wrong, { text }) });
  });
  return [...new Set(values)];
}
