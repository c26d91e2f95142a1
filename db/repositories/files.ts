import { eq, inArray } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type FileRow, files } from '#db/schema/index.ts';

export async function insertFile({ db }: DbScope, values: typeof files.$inferInsert): Promise<FileRow> {
  const [row] = await db.insert(files).values(values).returning();
  if (!row) throw new Error('The file was not stored.');
  return row;
}

/** A file whoever asks; the caller decides by its purpose, owner and team. */
export async function unsafeFindFile({ db }: DbScope, id: string): Promise<FileRow | undefined> {
  const [row] = await db.select().from(files).where(eq(files.id, id));
  return row;
}

/** Files by id, in no order; for functions that have found the records these belong to. */
export async function unsafeListFiles({ db }: DbScope, ids: readonly string[]): Promise<FileRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(files)
        .where(inArray(files.id, [...ids]));
}

/** Which of these hashes a file still names. */
export async function listHashesInUse({ db }: DbScope, contentHashes: readonly string[]): Promise<string[]> {
  if (contentHashes.length === 0) return [];
  const rows = await db
    .selectDistinct({ contentHash: files.contentHash })
    .from(files)
    .where(inArray(files.contentHash, [...contentHashes]));
  return rows.map((row) => row.contentHash);
}
