import { and, eq, isNull, lte } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { idempotentAnswers } from '#db/schema/index.ts';

type AnswerRow = typeof idempotentAnswers.$inferSelect;
type AnswerId = Pick<AnswerRow, 'principalId' | 'key'>;

const isThis = ({ principalId, key }: AnswerId) =>
  and(eq(idempotentAnswers.principalId, principalId), eq(idempotentAnswers.key, key));

/** Keeps a place for the answer to a call; false where the same caller used this key before. */
export async function insertAnswerPlace(
  { db }: DbScope,
  place: Pick<AnswerRow, 'principalId' | 'key' | 'requestHash' | 'startedAt' | 'expiresAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(idempotentAnswers)
    .values(place)
    .onConflictDoNothing({ target: [idempotentAnswers.principalId, idempotentAnswers.key] })
    .returning({ key: idempotentAnswers.key });
  return rows.length > 0;
}

/** What is kept under a key of a caller. */
export async function findAnswer({ db }: DbScope, id: AnswerId): Promise<AnswerRow | undefined> {
  const [row] = await db.select().from(idempotentAnswers).where(isThis(id));
  return row;
}

/** Keeps the answer in the place that was made for it. */
export async function storeAnswer(
  { db }: DbScope,
  id: AnswerId,
  answer: Pick<AnswerRow, 'status' | 'headers' | 'body'>,
): Promise<void> {
  await db
    .update(idempotentAnswers)
    .set(answer)
    .where(and(isThis(id), isNull(idempotentAnswers.status)));
}

/** Gives a place back that no answer came to. */
export async function dropAnswerPlace({ db }: DbScope, id: AnswerId): Promise<void> {
  await db.delete(idempotentAnswers).where(and(isThis(id), isNull(idempotentAnswers.status)));
}

/** Forgets the answers whose day is over. */
export async function dropExpiredAnswers({ db }: DbScope, now: Date): Promise<void> {
  await db.delete(idempotentAnswers).where(lte(idempotentAnswers.expiresAt, now));
}
