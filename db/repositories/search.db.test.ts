import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companies, companyWords, users } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { insertCompany, listCompanyRows } from './companies.ts';
import { findByWords } from './search.ts';
import { storeMissingWords, storeWords } from './store-words.ts';

const at = new Date('2026-01-01T00:00:00Z');
const many = 2_400;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await db
    .insert(users)
    .values({ id: 'usr_one', name: 'One', email: 'one@example.test', createdAt: at, updatedAt: at });
  const numbers = Array.from({ length: many }, (_, index) => index);
  const rows = [
    ...numbers.map((index) => `Dune Trading ${index}${index < 3 ? ' Kestrel' : ''}`),
    ...numbers.map((index) => `Oasis Retail x${index}${index < 2 ? ' Dunes' : ''}`),
  ];
  for (let from = 0; from < rows.length; from += 600) {
    await db.insert(companies).values(rows.slice(from, from + 600).map((name) => companyOf(name)));
  }
  await storeMissingWords(database);
});
afterAll(() => database.close());

const companyOf = (name: string) => ({
  id: `cmp_${name.toLowerCase().replaceAll(' ', '_')}`,
  name,
  normalisedName: name.toLowerCase(),
  ownerId: 'usr_one',
  createdAt: at,
  updatedAt: at,
});
const names = async (search: string, limit = 100) =>
  (await listCompanyRows(database, { search, limit })).map((row) => row.name);

describe('rows are found by the beginnings of their words', () => {
  test('a rare word, a part of a number, several words in any order', async () => {
    expect(await names('KESTREL')).toHaveLength(3);
    expect(await names('kes dun 2')).toEqual(['Dune Trading 2 Kestrel']);
    expect(await names('2399')).toEqual(['Dune Trading 2399']);
    expect(await names('239')).toHaveLength(11);
  });

  test('a word that thousands have, in the order of the list', async () => {
    expect((await findByWords(database, 'companies', 'dune')).areFew).toBe(false);
    expect(await names('dune', 2)).toEqual(['Dune Trading 0 Kestrel', 'Dune Trading 1 Kestrel']);
    expect(await names('trading dune', 5_000)).toHaveLength(many);
    expect((await findByWords(database, 'companies', 'dune kestrel')).areFew).toBe(true);
    expect(await names('dune kestrel')).toHaveLength(3);
  });

  test('two words that thousands have and few have both', async () => {
    expect((await findByWords(database, 'companies', 'dune oasis')).areFew).toBe(true);
    expect(await names('oasis dune')).toEqual(['Oasis Retail x0 Dunes', 'Oasis Retail x1 Dunes']);
    expect(await names('dune retail x1')).toEqual(['Oasis Retail x1 Dunes']);
    expect(await names('trading retail')).toEqual([]);
  });

  test('nothing by what is inside a word, by a word that nothing has, or by signs alone', async () => {
    for (const search of ['estrel', 'zzz', 'dune zzz', '%', 'dun_', "'"]) {
      expect(await names(search), search).toHaveLength(search === 'dun_' ? 100 : 0);
    }
    expect(await names('', 5_000)).toHaveLength(2 * many);
  });

  test('Arabic with or without the article, its letters as people write them, numbers in its digits', async () => {
    for (const name of ['دبي مارينا', 'بوابة الخليج', 'مبنى 77321']) await insertCompany(database, companyOf(name));
    expect(await names('المارينا')).toEqual(['دبي مارينا']);
    expect(await names('بوابه خليج')).toEqual(['بوابة الخليج']);
    expect(await names('مبني ٧٧٣٢١')).toEqual(['مبنى 77321']);
    await database.db.delete(companies).where(inArray(companies.name, ['دبي مارينا', 'بوابة الخليج', 'مبنى 77321']));
  });
});

describe('the words of a row', () => {
  const wordsOfRow = async (id: string) =>
    (await database.db.select().from(companyWords).where(eq(companyWords.rowId, id))).map((row) => row.word).sort();

  test('are stored with it, change with its text, and go with it', async () => {
    const company = await insertCompany(database, { ...companyOf('Falcon Foods'), taxNumber: '100-7' });
    expect(company?.searchText).toBe(' falcon foods 100 7');
    const id = company?.id ?? '';
    expect(await wordsOfRow(id)).toEqual(['100', '7', 'falcon', 'foods']);
    await storeWords(database, 'companies', [{ rowId: id, searchText: ' pearl' }]);
    expect(await wordsOfRow(id)).toEqual(['pearl']);
    await database.db.delete(companies).where(eq(companies.id, id));
    expect(await wordsOfRow(id)).toEqual([]);
  });

  test('are stored for rows of an older version, once', async () => {
    const older = ['Older Café', '&'].map(companyOf);
    const asBefore = { ...companyOf('بوابة ٥٥١٢'), searchText: ' بوابة ٥٥١٢' };
    await database.db.insert(companies).values([...older, asBefore]);
    await storeMissingWords(database);
    await storeMissingWords(database);
    expect(await names('cafe')).toEqual(['Older Café']);
    expect(await names('بوابه 5512')).toEqual(['بوابة ٥٥١٢']);
    const ids = older.map((row) => row.id);
    const texts = await database.db
      .select({ text: companies.searchText })
      .from(companies)
      .where(inArray(companies.id, ids));
    expect(texts.map((row) => row.text).sort()).toEqual([' ', ' older cafe']);
  });
});
