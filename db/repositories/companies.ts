import { asc, eq, like, or } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type CompanyRow, companies } from '#db/schema/index.ts';

/** By id or by the normalised form of a name. */
export async function findCompany(
  { db }: DbScope,
  by: { id: string } | { normalisedName: string },
): Promise<CompanyRow | undefined> {
  const match = 'id' in by ? eq(companies.id, by.id) : eq(companies.normalisedName, by.normalisedName);
  const [row] = await db.select().from(companies).where(match);
  return row;
}

/** Stores a company; undefined means that one of this normalised name was stored meanwhile. */
export async function insertCompany(
  { db }: DbScope,
  values: typeof companies.$inferInsert,
): Promise<CompanyRow | undefined> {
  const [row] = await db
    .insert(companies)
    .values(values)
    .onConflictDoNothing({ target: companies.normalisedName })
    .returning();
  return row;
}

/** Companies whose name contains `normalisedText`, by name. */
export function listCompanyRows({ db }: DbScope, normalisedText: string, limit: number): Promise<CompanyRow[]> {
  const text = normalisedText.replace(/[%_\\]/g, '');
  return db
    .select()
    .from(companies)
    .where(text ? or(like(companies.normalisedName, `%${text}%`)) : undefined)
    .orderBy(asc(companies.normalisedName))
    .limit(limit);
}
