import { type DbScope, inTransaction } from '#db/client.ts';
import { findKeyBySecret } from '#db/repositories/api-keys.ts';
import { countRefusal } from '#lib/audit/count-refusal.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import type { Actor } from '#lib/auth/context.ts';
import { hashKeySecret } from '#lib/auth/hash-key-secret.ts';
import { isWellFormed } from './rules.ts';

type Call = DbScope & { now: Date; requestId: string };

/** Writes that a key was used from an address that it may not be used from. */
export async function recordKeyRefusal(call: Call, actor: Extract<Actor, { kind: 'key' }>): Promise<void> {
  const after = { name: actor.name, reason: 'address' };
  await inTransaction({ ...call, actor }, (ctx) =>
    recordAudit(ctx, {
      action: 'api_key.refused',
      entityType: 'api_key',
      entityId: actor.keyId,
      after,
      outcome: 'refused',
    }),
  );
}

/** Writes that a key of ours stood in an address; what only looks like one is counted. */
export async function recordKeyInAddress(
  call: Call,
  { text, address }: { text: string; address: string },
): Promise<void> {
  const secrets = text.match(/sl_live_[0-9A-Za-z]{49}/g) ?? [];
  const known = secrets.find(isWellFormed);
  const found = known && (await findKeyBySecret(call, hashKeySecret(known)));
  if (!found) return countRefusal(address, 'unauthenticated', call.now);
  const { id: entityId, name, hint } = found.key;
  const after = { name, hint, reason: 'in_address' };
  await inTransaction({ ...call, actor: { kind: 'anonymous' as const, address } }, (ctx) =>
    recordAudit(ctx, { action: 'api_key.refused', entityType: 'api_key', entityId, after, outcome: 'refused' }),
  );
}
