import { randomBytes } from 'node:crypto';
import { insertApiKey } from '#db/repositories/api-keys.ts';
import type { ApiKeyRow } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { hashKeySecret } from '#lib/auth/hash-key-secret.ts';
import { newId } from '#lib/core/ids.ts';
import { hintOf, makeSecret } from './rules.ts';

type Facts = Pick<
  ApiKeyRow,
  'ownerId' | 'name' | 'scopes' | 'allowedAddresses' | 'allowedOrigins' | 'callsPerMinute' | 'expiresAt'
>;

/** Stores a key with a new secret, which is given back and kept nowhere. */
export async function storeNewKey(ctx: Ctx, facts: Facts): Promise<{ key: ApiKeyRow; secret: string }> {
  const secret = makeSecret(randomBytes(32));
  const key = await insertApiKey(ctx, {
    id: newId('apiKey'),
    ...facts,
    hint: hintOf(secret),
    secretHash: hashKeySecret(secret),
    createdBy: facts.ownerId,
    createdAt: ctx.now,
  });
  return { key, secret };
}

/** What the audit tells about a key. */
export const auditedFacts = (key: ApiKeyRow) => ({
  name: key.name,
  hint: key.hint,
  scopes: key.scopes,
  allowedAddresses: key.allowedAddresses,
  allowedOrigins: key.allowedOrigins,
  callsPerMinute: key.callsPerMinute,
  expiresAt: key.expiresAt.toISOString(),
});
