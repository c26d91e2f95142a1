import { and, asc, eq, isNotNull, like, or } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type CompanyRow, companies } from '#db/schema/index.ts';
import type { CompanyKind } from '#lib/companies/schema.ts';
import { findByWords, notLeading } from './search.ts';
import { toSearchText } from './search-words.ts';
import { addWordsOfCompany, storeWords } from './store-words.ts';

/** By id or by the normalised form of a name. */
export async function findCompany(
  { db }: DbScope,
  by: { id: string } | { normalisedName: string },
): Promise<CompanyRow | undefined> {
  const match = 'id' in by ? eq(companies.id, by.id) : eq(companies.normalisedName, by.normalisedName);
  const [row] = await db.select().from(companies).where(match);
  return row;
}

type CompanyValues = Omit<typeof companies.$inferInsert, 'searchText'>;

const searchTextOf = ({ name, legalName, taxNumber }: Pick<CompanyValues, 'name' | 'legalName' | 'taxNumber'>) =>
  toSearchText(name, legalName, taxNumber);

/** Stores a company; undefined means that one of this normalised name was stored meanwhile. */
export async function insertCompany({ db }: DbScope, values: CompanyValues): Promise<CompanyRow | undefined> {
  const searchText = searchTextOf(values);
  const [row] = await db
    .insert(companies)
    .values({ ...values, searchText })
    .onConflictDoNothing({ target: companies.normalisedName })
    .returning();
  if (row) await storeWords({ db }, 'companies', [{ rowId: row.id, searchText }]);
  return row;
}

type CompanyFacts = Omit<CompanyRow, 'id' | 'searchText' | 'ownerId' | 'teamId' | 'isDemo' | 'createdAt'>;

/**
 * Changes a company that is as it was at `seenAt`; undefined means somebody was faster. Its proposals are then found
 * under its new name too.
 */
export async function updateCompanyRow(
  { db }: DbScope,
  id: string,
  seenAt: Date,
  facts: CompanyFacts,
): Promise<CompanyRow | undefined> {
  const searchText = searchTextOf(facts);
  const [row] = await db
    .update(companies)
    .set({ ...facts, searchText })
    .where(and(eq(companies.id, id), eq(companies.updatedAt, seenAt)))
    .returning();
  if (!row) return undefined;
  await storeWords({ db }, 'companies', [{ rowId: id, searchText }]);
  await addWordsOfCompany({ db }, id, facts.name);
  return row;
}

/** Companies that have the searched words in their names or tax number, by name. */
export async function listCompanyRows(
  scope: DbScope,
  { search, kind, limit }: { search: string; kind?: CompanyKind; limit: number },
): Promise<CompanyRow[]> {
  const found = await findByWords(scope, 'companies', search);
  const name = found.areFew ? notLeading(companies.normalisedName) : companies.normalisedName;
  return scope.db
    .select()
    .from(companies)
    .where(and(found.where, kind && eq(companies.kind, kind)))
    .orderBy(asc(name))
    .limit(limit);
}

/** Companies whose normalised name holds at least one of these pieces; none without pieces. */
export async function listCompanyRowsWithPieces(
  { db }: DbScope,
  pieces: readonly string[],
  limit: number,
): Promise<CompanyRow[]> {
  if (pieces.length === 0) return [];
  const holds = (piece: string) => like(companies.normalisedName, `%${piece.replace(/[%_\\]/g, '')}%`);
  return db
    .select()
    .from(companies)
    .where(or(...pieces.map(holds)))
    .orderBy(asc(companies.normalisedName))
    .limit(limit);
}

/** The industries that companies have. */
export async function listIndustryNames({ db }: DbScope): Promise<string[]> {
  const rows = await db
    .selectDistinct({ industry: companies.industry })
    .from(companies)
    .where(isNotNull(companies.industry))
    .orderBy(asc(companies.industry));
  return rows.flatMap(({ industry }) => industry ?? []);
}
