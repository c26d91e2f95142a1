import { and, desc, eq, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { brands, type DeckTemplateRow, deckTemplates, files, users } from '#db/schema/index.ts';

/** Whoever changes the decks of a brand waits here for whoever is just doing so; ends with the transaction. */
export async function lockBrand({ db }: DbScope, brandId: string): Promise<void> {
  await db
    .update(brands)
    .set({ key: sql`${brands.key}` })
    .where(eq(brands.id, brandId));
}

/** Adds a version to a brand's decks, not in use. */
export async function insertDeckTemplate(
  { db }: DbScope,
  values: Omit<typeof deckTemplates.$inferInsert, 'isActive'>,
): Promise<DeckTemplateRow> {
  const [row] = await db.insert(deckTemplates).values(values).returning();
  if (!row) throw new Error('The deck was not stored.');
  return row;
}

/** A brand's decks with their files and who sent them, newest first. */
export function listDeckTemplateRows({ db }: DbScope, brandId: string) {
  return db
    .select({ template: deckTemplates, fileName: files.name, byteSize: files.byteSize, createdByName: users.name })
    .from(deckTemplates)
    .innerJoin(files, eq(files.id, deckTemplates.fileId))
    .innerJoin(users, eq(users.id, deckTemplates.createdBy))
    .where(eq(deckTemplates.brandId, brandId))
    .orderBy(desc(deckTemplates.version));
}

/** One version of a brand's decks with the hash of its bytes. */
export async function findDeckTemplate({ db }: DbScope, brandId: string, version: number) {
  const [row] = await db
    .select({ template: deckTemplates, contentHash: files.contentHash })
    .from(deckTemplates)
    .innerJoin(files, eq(files.id, deckTemplates.fileId))
    .where(and(eq(deckTemplates.brandId, brandId), eq(deckTemplates.version, version)));
  return row;
}

/** The deck that a brand's proposals are made from, with the hash of its bytes; undefined where it is the built-in one. */
export async function findActiveDeckTemplate({ db }: DbScope, brandId: string) {
  const [row] = await db
    .select({ id: deckTemplates.id, version: deckTemplates.version, contentHash: files.contentHash })
    .from(deckTemplates)
    .innerJoin(files, eq(files.id, deckTemplates.fileId))
    .where(and(eq(deckTemplates.brandId, brandId), eq(deckTemplates.isActive, true)));
  return row;
}

/** The versions in use, by brand. */
export async function listActiveVersions({ db }: DbScope): Promise<Map<string, number>> {
  const rows = await db
    .select({ brandId: deckTemplates.brandId, version: deckTemplates.version })
    .from(deckTemplates)
    .where(eq(deckTemplates.isActive, true));
  return new Map(rows.map(({ brandId, version }) => [brandId, version]));
}

/** Puts a version in use, or none, while `from` is the one in use; false means that it no longer is. Lock the brand first. */
export async function moveActiveVersion(
  scope: DbScope,
  brandId: string,
  { from, to }: { from: number | null; to: number | null },
): Promise<boolean> {
  const { db } = scope;
  const active = await findActiveDeckTemplate(scope, brandId);
  if ((active?.version ?? null) !== from) return false;
  const ofBrand = (version: number) => and(eq(deckTemplates.brandId, brandId), eq(deckTemplates.version, version));
  if (from !== null) await db.update(deckTemplates).set({ isActive: false }).where(ofBrand(from));
  if (to === null) return true;
  const moved = await db.update(deckTemplates).set({ isActive: true }).where(ofBrand(to)).returning();
  return moved.length === 1;
}
