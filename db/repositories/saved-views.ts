import { and, asc, eq, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type SavedViewRow, savedViews } from '#db/schema/index.ts';
import type { SavedViewList } from '#lib/saved-views/schema.ts';

/** The views a person keeps of a list, by name. */
export function listSavedViewRows({ db }: DbScope, ownerId: string, list: SavedViewList): Promise<SavedViewRow[]> {
  return db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.ownerId, ownerId), eq(savedViews.list, list)))
    .orderBy(asc(sql`lower(${savedViews.name})`), asc(savedViews.id));
}

/** A view of this person. */
export async function findSavedView({ db }: DbScope, ownerId: string, id: string): Promise<SavedViewRow | undefined> {
  const [row] = await db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.ownerId, ownerId)));
  return row;
}

/** Stores a view; undefined means that the person has one of this name in this list. */
export async function insertSavedView(
  { db }: DbScope,
  values: typeof savedViews.$inferInsert,
): Promise<SavedViewRow | undefined> {
  const [row] = await db
    .insert(savedViews)
    .values(values)
    .onConflictDoNothing({ target: [savedViews.ownerId, savedViews.list, savedViews.name] })
    .returning();
  return row;
}

/** Renames a view while it is called `from`; undefined means somebody was faster. */
export async function updateSavedViewName(
  { db }: DbScope,
  { id, from, name }: { id: string; from: string; name: string },
): Promise<SavedViewRow | undefined> {
  const [row] = await db
    .update(savedViews)
    .set({ name })
    .where(and(eq(savedViews.id, id), eq(savedViews.name, from)))
    .returning();
  return row;
}

/** Deletes a view; false where it is gone. */
export async function deleteSavedViewRow({ db }: DbScope, id: string): Promise<boolean> {
  const gone = await db.delete(savedViews).where(eq(savedViews.id, id)).returning({ id: savedViews.id });
  return gone.length > 0;
}
