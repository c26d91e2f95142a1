import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type ApiKeyRow, apiKeys, apiKeyUsage, type UserRow, users } from '#db/schema/index.ts';
import type { ApiKeyState } from '#lib/api-keys/schema.ts';
import { afterKeys, inOrder } from './keyset.ts';

export type KeyOfOwner = { key: ApiKeyRow; ownerName: string };

export async function insertApiKey({ db }: DbScope, values: typeof apiKeys.$inferInsert): Promise<ApiKeyRow> {
  const [row] = await db.insert(apiKeys).values(values).returning();
  if (!row) throw new Error('The key was not stored.');
  return row;
}

/** A key by the hash of its secret, with its owner. */
export async function findKeyBySecret(
  { db }: DbScope,
  secretHash: string,
): Promise<{ key: ApiKeyRow; owner: UserRow } | undefined> {
  const [row] = await db
    .select({ key: apiKeys, owner: users })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.ownerId))
    .where(eq(apiKeys.secretHash, secretHash));
  return row;
}

/** A key, of one owner only where one is named. */
export async function findApiKey({ db }: DbScope, id: string, ownerId?: string): Promise<KeyOfOwner | undefined> {
  const [row] = await db
    .select({ key: apiKeys, ownerName: users.name })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.ownerId))
    .where(and(eq(apiKeys.id, id), ownerId ? eq(apiKeys.ownerId, ownerId) : undefined));
  return row;
}

/** How many keys of an owner count at `now`. */
export async function countLiveKeys({ db }: DbScope, ownerId: string, now: Date): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(apiKeys)
    .where(and(eq(apiKeys.ownerId, ownerId), isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now)));
  return Number(row?.count ?? 0);
}

export type KeyFilter = {
  ownerId?: string | undefined;
  search?: string | undefined;
  state?: ApiKeyState | undefined;
  now: Date;
  soon: Date;
  after?: { at: Date; id: string } | undefined;
  limit: number;
};

const newestFirst = [apiKeys.createdAt, apiKeys.id];

/** Keys that fit, the newest first. */
export function listKeyRows({ db }: DbScope, filter: KeyFilter): Promise<KeyOfOwner[]> {
  const { ownerId, search, after, limit } = filter;
  return db
    .select({ key: apiKeys, ownerName: users.name })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.ownerId))
    .where(
      and(
        ownerId ? eq(apiKeys.ownerId, ownerId) : undefined,
        isInState(filter),
        ...(search ? search.toLowerCase().split(/\s+/).map(hasWord) : []),
        after && afterKeys(newestFirst, [after.at.getTime(), after.id], 'desc'),
      ),
    )
    .orderBy(...inOrder(newestFirst, 'desc'))
    .limit(limit);
}

function isInState({ state, now, soon }: KeyFilter): SQL | undefined {
  if (!state) return undefined;
  if (state === 'revoked') return isNotNull(apiKeys.revokedAt);
  const isKept = isNull(apiKeys.revokedAt);
  if (state === 'expired') return and(isKept, lte(apiKeys.expiresAt, now));
  if (state === 'expiring') return and(isKept, gt(apiKeys.expiresAt, now), lte(apiKeys.expiresAt, soon));
  return and(isKept, gt(apiKeys.expiresAt, soon));
}

function hasWord(word: string): SQL | undefined {
  const pattern = `%${word.replace(/[%_\\]/g, '')}%`;
  return or(
    sql`lower(${apiKeys.name}) like ${pattern}`,
    sql`lower(${users.name}) like ${pattern}`,
    sql`lower(${apiKeys.hint}) like ${pattern}`,
  );
}

type KeyChange = Partial<Pick<ApiKeyRow, 'expiresAt' | 'revokedAt' | 'revokedBy' | 'replacedBy'>>;

/** Changes a key that was neither revoked nor replaced nor has run out; undefined where it was. */
export async function updateLiveKey(
  { db }: DbScope,
  id: string,
  now: Date,
  change: KeyChange,
): Promise<ApiKeyRow | undefined> {
  const isLive = and(isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now));
  const isOwn = change.replacedBy ? isNull(apiKeys.replacedBy) : undefined;
  const [row] = await db
    .update(apiKeys)
    .set(change)
    .where(and(eq(apiKeys.id, id), isLive, isOwn))
    .returning();
  return row;
}

export type KeyUse = { keyId: string; day: string; calls: number; refused: number; usedAt: Date };

/** Adds calls to the day of a key, and notes when it was used last. */
export async function addKeyUse({ db }: DbScope, { keyId, day, calls, refused, usedAt }: KeyUse): Promise<void> {
  await db
    .insert(apiKeyUsage)
    .values({ keyId, day, calls, refused })
    .onConflictDoUpdate({
      target: [apiKeyUsage.keyId, apiKeyUsage.day],
      set: { calls: sql`${apiKeyUsage.calls} + ${calls}`, refused: sql`${apiKeyUsage.refused} + ${refused}` },
    });
  const isLater = or(isNull(apiKeys.lastUsedAt), lte(apiKeys.lastUsedAt, new Date(usedAt.getTime() - 60_000)));
  await db
    .update(apiKeys)
    .set({ lastUsedAt: usedAt })
    .where(and(eq(apiKeys.id, keyId), isLater));
}

/** The days of a key since a day, oldest first; a day without calls is not among them. */
export function listKeyUsage({ db }: DbScope, keyId: string, since: string) {
  return db
    .select({ day: apiKeyUsage.day, calls: apiKeyUsage.calls, refused: apiKeyUsage.refused })
    .from(apiKeyUsage)
    .where(and(eq(apiKeyUsage.keyId, keyId), gte(apiKeyUsage.day, since)))
    .orderBy(asc(apiKeyUsage.day));
}

/** The origins whose pages some key that counts at `now` lets in. */
export async function listAllowedOrigins({ db }: DbScope, now: Date): Promise<string[]> {
  const rows = await db
    .select({ origins: apiKeys.allowedOrigins })
    .from(apiKeys)
    .where(and(isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now)))
    .orderBy(desc(apiKeys.createdAt));
  return rows.flatMap(({ origins }) => origins);
}
