import { and, asc, count, eq, gt, isNotNull, isNull, lt, ne } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import {
  type OneTimeLinkRow,
  oneTimeLinks,
  recoveryCodes,
  type SecondFactorRow,
  type SessionRow,
  secondFactors,
  sessions,
  type UserRow,
  users,
} from '#db/schema/index.ts';

/** A person's authenticator app, also one that is not confirmed yet. */
export async function findSecondFactor({ db }: DbScope, userId: string): Promise<SecondFactorRow | undefined> {
  const [row] = await db.select().from(secondFactors).where(eq(secondFactors.userId, userId));
  return row;
}

/** Stores a new secret in place of one that was never confirmed; false where one is in use. */
export async function replaceSecondFactor(
  { db }: DbScope,
  row: Pick<SecondFactorRow, 'userId' | 'sealedSecret' | 'createdAt'>,
): Promise<boolean> {
  const { sealedSecret, createdAt } = row;
  const stored = await db
    .insert(secondFactors)
    .values(row)
    .onConflictDoUpdate({
      target: secondFactors.userId,
      set: { sealedSecret, createdAt, lastStep: 0 },
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .returning({ userId: secondFactors.userId });
  return stored.length > 0;
}

/** Puts into use the secret that the person showed to have; false where it is another one or in use already. */
export async function updateSecondFactorConfirmed(
  { db }: DbScope,
  seen: SecondFactorRow,
  confirmed: { confirmedAt: Date; lastStep: number },
): Promise<boolean> {
  const { userId, sealedSecret, confirmedAt } = secondFactors;
  const isAsSeen = and(eq(userId, seen.userId), eq(sealedSecret, seen.sealedSecret), isNull(confirmedAt));
  const changed = await db.update(secondFactors).set(confirmed).where(isAsSeen).returning({ userId });
  return changed.length > 0;
}

/** Uses a time step up; false where it, or a later one, was used before. */
export async function takeTimeStep({ db }: DbScope, ofUserId: string, step: number): Promise<boolean> {
  const { userId, lastStep, confirmedAt } = secondFactors;
  const isNewer = and(eq(userId, ofUserId), lt(lastStep, step), isNotNull(confirmedAt));
  const taken = await db.update(secondFactors).set({ lastStep: step }).where(isNewer).returning({ userId });
  return taken.length > 0;
}

/** Removes a person's second factor with its recovery codes; false where there was none. */
export async function deleteSecondFactor({ db }: DbScope, userId: string): Promise<boolean> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const gone = await db
    .delete(secondFactors)
    .where(eq(secondFactors.userId, userId))
    .returning({ userId: secondFactors.userId });
  return gone.length > 0;
}

/** New recovery codes in place of all older ones. */
export async function replaceRecoveryCodes(
  { db }: DbScope,
  userId: string,
  rows: readonly (typeof recoveryCodes.$inferInsert)[],
): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await db.insert(recoveryCodes).values([...rows]);
}

/** Uses a recovery code up; false where the person has no such code, or used it. */
export async function takeRecoveryCode(
  { db }: DbScope,
  code: { userId: string; codeHash: string },
  usedAt: Date,
): Promise<boolean> {
  const { id, userId, codeHash, usedAt: used } = recoveryCodes;
  const isOpen = and(eq(userId, code.userId), eq(codeHash, code.codeHash), isNull(used));
  const taken = await db.update(recoveryCodes).set({ usedAt }).where(isOpen).returning({ id });
  return taken.length > 0;
}

/** How many recovery codes a person has left. */
export async function countRecoveryCodes({ db }: DbScope, userId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

export async function insertOneTimeLink({ db }: DbScope, row: typeof oneTimeLinks.$inferInsert): Promise<void> {
  await db.insert(oneTimeLinks).values(row);
}

type LinkName = Pick<OneTimeLinkRow, 'kind' | 'tokenHash'>;
const isOpenLink = ({ kind, tokenHash }: LinkName, now: Date) =>
  and(
    eq(oneTimeLinks.kind, kind),
    eq(oneTimeLinks.tokenHash, tokenHash),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  );

/** A link that can still be used, with the person it is for. */
export async function findOpenLink(
  { db }: DbScope,
  name: LinkName,
  now: Date,
): Promise<{ link: OneTimeLinkRow; user: UserRow | null } | undefined> {
  const [row] = await db
    .select({ link: oneTimeLinks, user: users })
    .from(oneTimeLinks)
    .leftJoin(users, eq(users.id, oneTimeLinks.userId))
    .where(isOpenLink(name, now));
  return row;
}

/** Uses a link up; false where somebody was faster or it ran out. */
export async function takeOneTimeLink({ db }: DbScope, name: LinkName, now: Date): Promise<boolean> {
  const taken = await db
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(isOpenLink(name, now))
    .returning({ id: oneTimeLinks.id });
  return taken.length > 0;
}

/** Removes the links of a person that were never used, or those for the first admin. */
export async function deleteOpenLinks({ db }: DbScope, userId: string | null): Promise<void> {
  const whose =
    userId === null
      ? and(eq(oneTimeLinks.kind, 'setup'), isNull(oneTimeLinks.userId))
      : eq(oneTimeLinks.userId, userId);
  await db.delete(oneTimeLinks).where(and(whose, isNull(oneTimeLinks.usedAt)));
}

/** A person's sessions that were not ended, the one last used first; some may have run out. */
export function listSessions({ db }: DbScope, userId: string): Promise<SessionRow[]> {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .orderBy(asc(sessions.createdAt), asc(sessions.id));
}

/** Ends a person's sessions, all but one where it is named; gives how many. */
export async function updateSessionsEnded(
  { db }: DbScope,
  { userId, exceptId }: { userId: string; exceptId?: string },
  endedAt: Date,
): Promise<number> {
  const ended = await db
    .update(sessions)
    .set({ endedAt })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        exceptId === undefined ? undefined : ne(sessions.id, exceptId),
      ),
    )
    .returning({ id: sessions.id });
  return ended.length;
}

/** Whether a person had a session from this address before. */
export async function hasSessionFrom(
  { db }: DbScope,
  { userId, address, since }: { userId: string; address: string; since: Date },
): Promise<boolean> {
  const [row] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.address, address), gt(sessions.createdAt, since)))
    .limit(1);
  return row !== undefined;
}
