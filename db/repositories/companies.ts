import { asc, eq } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type CompanyRow, companies } from '#db/schema/index.ts';
import { findByWords, notLeading } from './search.ts';
import { toSearchText } from './search-words.ts';
import { storeWords } from './store-words.ts';

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
  values: Omit<typeof companies.$inferInsert, 'searchText'>,
): Promise<CompanyRow | undefined> {
  const searchText = toSearchText(values.name, values.legalName, values.taxNumber);
  const [row] = await db
    .insert(companies)
    .values({ ...values, searchText })
    .onConflictDoNothing({ target: companies.normalisedName })
    .returning();
  if (row) await storeWords({ db }, 'companies', [{ rowId: row.id, searchText }]);
  return row;
}

/** Companies that have the searched words in their names or tax number, by name. */
export async function listCompanyRows(scope: DbScope, search: string, limit: number): Promise<CompanyRow[]> {
  const found = await findByWords(scope, 'companies', search);
  const name = found.areFew ? notLeading(companies.normalisedName) : companies.normalisedName;
  return scope.db.select().from(companies).where(found.where).orderBy(asc(name)).limit(limit);
}
