import { and, type Column, eq, inArray, notLike, or, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { companies, locations, proposals, proposalWords } from '#db/schema/index.ts';
import { inBatches } from './in-batches.ts';
import { type Searched, searched } from './search.ts';
import { foldedLetters, toSearchText, wordsOf } from './search-words.ts';

type Row = { rowId: string; searchText: string };
const rowsAtOnce = 200;
const wordsAtOnce = 500;

/** Notes by which words rows are found, in place of those they had. Whoever writes a search text calls it. */
export async function storeWords({ db }: DbScope, name: Searched, rows: readonly Row[]): Promise<void> {
  const table = searched[name].words;
  const ids = rows.map((row) => row.rowId);
  await db.delete(table).where(inArray(table.rowId, ids));
  const values = rows.flatMap(({ rowId, searchText }) => wordsOf(searchText).map((word) => ({ word, rowId })));
  await inBatches(values, wordsAtOnce, (some) => db.insert(table).values([...some]));
}

/** Lets all proposals of a company be found by the words of a name too. */
export async function addWordsOfCompany({ db }: DbScope, companyId: string, name: string): Promise<void> {
  const words = wordsOf(name);
  const isTheirs = eq(proposals.companyId, companyId);
  const added = toSearchText(name);
  await db
    .update(proposals)
    .set({ searchText: sql`${proposals.searchText} || ${added}` })
    .where(and(isTheirs, sql`${proposals.searchText} not like ${`%${added}%`}`));
  for (const word of words) {
    const rows = db
      .select({ word: sql<string>`${word}`.as('word'), rowId: proposals.id })
      .from(proposals)
      .where(isTheirs);
    await db.insert(proposalWords).select(rows).onConflictDoNothing();
  }
}

/** By what a row is found whose search text is not made of its words: one of an older version, or of the demo. */
const sources = {
  proposals: sql<string>`${proposals.searchText}`,
  locations: sql<string>`${locations.searchText}`,
  companies: sql<string>`${companies.name} || ' ' || coalesce(${companies.legalName}, '') || ' ' || coalesce(${companies.taxNumber}, '')`,
};

/** Whether a text is not made of words, or of words as an older version made them. */
const isOlder = (text: Column) => {
  const folded = `[${foldedLetters}]`;
  return or(
    notLike(text, ' %'),
    dialect === 'postgres' ? sql`${text} ~ ${folded}` : sql`${text} glob ${`*${folded}*`}`,
  );
};

/** Stores the words of all rows that have none, or older ones; quickly done where all have. */
export async function storeMissingWords(scope: DbScope): Promise<void> {
  for (const name of Object.keys(searched) as Searched[]) while (await storeSomeWords(scope, name));
}

async function storeSomeWords({ db }: DbScope, name: Searched): Promise<boolean> {
  const { rows } = searched[name];
  const some = await db
    .select({ rowId: rows.id, source: sources[name] })
    .from(rows)
    .where(isOlder(rows.searchText))
    .limit(rowsAtOnce);
  const found = some.map(({ rowId, source }) => ({ rowId, searchText: toSearchText(source) }));
  for (const { rowId, searchText } of found) await db.update(rows).set({ searchText }).where(eq(rows.id, rowId));
  if (found.length > 0) await storeWords({ db }, name, found);
  return found.length === rowsAtOnce;
}
