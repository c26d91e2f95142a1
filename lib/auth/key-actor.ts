import type { DbScope } from '#db/client.ts';
import { findKeyBySecret } from '#db/repositories/api-keys.ts';
import type { ApiKeyRow } from '#db/schema/index.ts';
import { isInRanges } from '#lib/api-keys/address-ranges.ts';
import { isWellFormed, narrow, stateOf } from '#lib/api-keys/rules.ts';
import { AppError } from '#lib/core/errors.ts';
import { say, type TextKey } from '#lib/core/say.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import type { Actor } from './context.ts';
import { hashKeySecret } from './hash-key-secret.ts';
import { loadPerson } from './load-person.ts';

type Sent = { authorization: string; address: string };
type KeyCaller = {
  actor: Extract<Actor, { kind: 'key' }>;
  key: Pick<ApiKeyRow, 'id' | 'callsPerMinute' | 'allowedOrigins' | 'allowedAddresses'>;
};

const unauthenticated = (key: TextKey) => new AppError('unauthenticated', say(key));

/**
 * The key of an Authorization header with its owner, whose rights of now are narrowed to its scopes. Throws
 * unauthenticated for one that is mistyped (without asking the database), unknown, run out, revoked, or whose owner is
 * not active. Where it may be used from is the caller's to ask (`isAddressAllowed`).
 */
export async function keyActor(
  { db, now }: DbScope & { now: Date },
  { authorization, address }: Sent,
): Promise<KeyCaller> {
  const [, secret] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (!secret) throw unauthenticated('apiKeys.bearer');
  if (!isWellFormed(secret)) throw unauthenticated('apiKeys.unknown');
  const found = await findKeyBySecret({ db }, hashKeySecret(secret));
  if (!found) throw unauthenticated('apiKeys.unknown');
  const { key, owner } = found;
  const state = stateOf(key, now);
  if (state === 'revoked') throw unauthenticated('apiKeys.revoked');
  if (state === 'expired') throw unauthenticated('apiKeys.expired');
  if (owner.status !== 'active') throw unauthenticated('apiKeys.ownerLeft');
  const person = await loadPerson({ db }, owner, { now, policy: await loadSecurityPolicy({ db }) });
  const narrowed = { ...person, rights: narrow(person.rights, key.scopes) };
  return { actor: { kind: 'key', keyId: key.id, name: key.name, person: narrowed, address }, key };
}

/** Whether a key may be used from where it is used. */
export const isAddressAllowed = ({ actor, key }: KeyCaller): boolean => isInRanges(actor.address, key.allowedAddresses);
