import { and, type Column, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { companies, companyWords, locations, locationWords, proposals, proposalWords } from '#db/schema/index.ts';
import { wordsToFindOf } from './search-words.ts';

/** The tables that are searched, each with the table of its words. */
export const searched = {
  proposals: { rows: proposals, words: proposalWords },
  locations: { rows: locations, words: locationWords },
  companies: { rows: companies, words: companyWords },
};
export type Searched = keyof typeof searched;

/**
 * The rows that are found. Where there are so few that they are fetched first and put in order then, `areFew` is true,
 * and no other condition nor the order should lead the query: see `notLeading`.
 */
export type FoundRows = { where: SQL | undefined; areFew: boolean };

/** Up to here the rows of a word are fetched and put in order; of more, the order itself comes upon them soon. */
const fewRows = 2_000;
/** Up to here the rows of two words are compared by themselves: the order would come upon those that have both late. */
const comparedRows = 20_000;
const lastLetter = '\u{10FFFF}';

/**
 * The rows that have, for every word of `search`, a word that begins with it; all rows where nothing is searched for.
 * How it is asked depends on how many rows have the rarest of these words (decision 012).
 */
export async function findByWords(scope: DbScope, name: Searched, search = ''): Promise<FoundRows> {
  const { rows, words: table } = searched[name];
  const words = wordsToFindOf(search);
  if (words.length === 0) return { where: search.trim() ? sql`1 = 0` : undefined, areFew: false };
  const counts = await countRowsOf(scope, table, words, words.length > 1 ? comparedRows : fewRows);
  const sorted = words.map((word, index) => ({ word, count: counts[index] ?? 0 })).sort((a, b) => a.count - b.count);
  const [rarest, second] = sorted as [Counted, ...Counted[]];
  if (rarest.count < fewRows) return fewOf(name, words, [rarest.word], idsOf(scope, table, rarest.word).limit(fewRows));
  if (second && second.count < comparedRows) {
    const found = await idsOf(scope, table, rarest.word)
      .intersect(idsOf(scope, table, second.word))
      .limit(fewRows);
    const ids = found.map(({ rowId }) => rowId);
    if (ids.length < fewRows) return fewOf(name, words, [rarest.word, second.word], ids);
  }
  return { where: and(...words.map((word) => hasWord(rows.searchText, word))), areFew: false };
}

type Counted = { word: string; count: number };

/** The rows with these ids, which are those of some of the words, that have the other words, too. */
function fewOf(name: Searched, words: readonly string[], asked: readonly string[], ids: Ids): FoundRows {
  const { rows } = searched[name];
  const others = words.filter((word) => !asked.includes(word));
  return { where: and(inArray(rows.id, ids), ...others.map((word) => hasWord(rows.searchText, word))), areFew: true };
}

type Ids = string[] | ReturnType<ReturnType<typeof idsOf>['limit']>;

const idsOf = ({ db }: DbScope, table: WordTable, word: string) =>
  db.select({ rowId: table.rowId }).from(table).where(beginsWith(table, word));

type WordTable = (typeof searched)[Searched]['words'];

/** How many rows have each word, counted up to `most`. */
async function countRowsOf(
  { db }: DbScope,
  table: WordTable,
  words: readonly string[],
  most: number,
): Promise<number[]> {
  const counts = words.map((word, index) => {
    const some = db.select({ one: sql`1` }).from(table).where(beginsWith(table, word)).limit(most);
    return [`word${index}`, sql<number>`(select count(*) from ${some} counted)`.mapWith(Number)] as const;
  });
  const [row = {}] = await db.select(Object.fromEntries(counts)).from(sql`(select 1) once`);
  return words.map((_, index) => row[`word${index}`] ?? 0);
}

const beginsWith = ({ word }: WordTable, start: string) => and(gte(word, start), lt(word, start + lastLetter));

/** Not `like`: Postgres would guess from its pattern that hardly any row fits, and read the whole table. */
const hasWord = (text: Column, word: string) =>
  dialect === 'postgres' ? sql`strpos(${text}, ${` ${word}`}) > 0` : sql`instr(${text}, ${` ${word}`}) > 0`;

/** A column that a query does not start from: SQLite has no statistics and may take its index for the better one. */
export const notLeading = (column: Column): SQL => (dialect === 'sqlite' ? sql`+${column}` : sql`${column}`);
