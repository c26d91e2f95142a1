import type { Db } from '#db/client.ts';
import { apiKeys } from '#db/schema/index.ts';
import { hintOf, makeSecret, narrow } from '#lib/api-keys/rules.ts';
import { hashKeySecret } from '#lib/auth/hash-key-secret.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import { permissions } from '#lib/auth/permission-table.ts';
import type { Rights } from '#lib/auth/rules.ts';
import { newId } from '#lib/core/ids.ts';
import type { Identity, PersonName } from './people.ts';

export type KeyIdentity = { name: string; userId: string; key: string; rights: Rights | undefined };

type Description = { of: PersonName; scopes: readonly KnownPermission[]; gone?: 'expired' | 'revoked' };

/** Keys of people: with all scopes, with one, and those that count no longer. */
const keys = {
  'key of the owner': { of: 'owner', scopes: permissions },
  'key of an admin': { of: 'admin', scopes: permissions },
  'key for locations alone': { of: 'admin', scopes: ['locations:read'] },
  'key of a viewer with all scopes': { of: 'viewer', scopes: permissions },
  'key of the disabled': { of: 'disabled', scopes: permissions },
  'expired key': { of: 'admin', scopes: permissions, gone: 'expired' },
  'revoked key': { of: 'admin', scopes: permissions, gone: 'revoked' },
} as const satisfies Record<string, Description>;

/** Stores them; their rights are what their owner holds and their scopes name. */
export async function insertKeys(db: Db, people: Record<PersonName, Identity>, now: Date): Promise<KeyIdentity[]> {
  const made: KeyIdentity[] = [];
  for (const [name, description] of Object.entries(keys) as [string, Description][]) {
    const { of, scopes, gone } = description;
    const { userId, rights } = people[of];
    const secret = makeSecret(crypto.getRandomValues(new Uint8Array(32)));
    const dayMs = 86_400_000;
    await db.insert(apiKeys).values({
      id: newId('apiKey'),
      ownerId: userId,
      name,
      hint: hintOf(secret),
      secretHash: hashKeySecret(secret),
      scopes: [...scopes],
      allowedAddresses: [],
      allowedOrigins: [],
      callsPerMinute: 600,
      createdBy: userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + (gone === 'expired' ? -1_000 : dayMs)),
      revokedAt: gone === 'revoked' ? now : null,
    });
    made.push({ name, userId, key: secret, rights: gone || !rights ? undefined : narrow(rights, scopes) });
  }
  return made;
}
