import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { compareSchemas, describeSchema } from '#db/testing/describe-schema.ts';
import { createEmptyDatabase, type RawDatabase } from '#db/testing/empty-database.ts';
import { countRows, fillTables } from '#db/testing/fill-tables.ts';
import { addMigration, copyMigrations, ownMigrations, readJournal } from '#db/testing/migrations-folder.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-migrations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = readJournal().entries.length;

async function withEmptyDatabase<T>(work: (database: RawDatabase) => Promise<T>): Promise<T> {
  const database = await createEmptyDatabase(folder);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** What is wrong after a populated database of the first `from` migrations gets those of `to`. */
async function upgradeProblems(from: number, to: string): Promise<string[]> {
  const fresh = await withEmptyDatabase(async (database) => {
    await database.migrate(to);
    return describeSchema(database);
  });
  return withEmptyDatabase(async (database) => {
    await database.migrate(copyMigrations(join(folder, `first-${from}`), from));
    await fillTables(database);
    const before = await countRows(database);
    await database.migrate(to);
    const after = await countRows(database);
    const lost = Object.keys(before).filter((table) => table in after && before[table] !== after[table]);
    return [
      ...lost.map((table) => `${table} lost rows`),
      ...(await broken(database)),
      ...compareSchemas(await describeSchema(database), fresh),
    ];
  });
}

async function broken(database: RawDatabase): Promise<string[]> {
  if (database.dialect === 'postgres') return [];
  return (await database.run('pragma foreign_key_check')).map((row) => `${row.table} names a row that is gone`);
}

describe('the migrations', () => {
  test('build an empty database, all of them, once', async () => {
    await withEmptyDatabase(async (raw) => {
      const database = await openDatabase(raw.url);
      await database.migrate();
      await database.migrate();
      await database.close();
      const table = raw.dialect === 'sqlite' ? '__drizzle_migrations' : 'drizzle.__drizzle_migrations';
      expect(await raw.run(`select hash from ${table}`)).toHaveLength(count);
      expect(Object.keys(await describeSchema(raw))).toEqual(expect.arrayContaining(['users', 'proposals', 'jobs']));
    });
  });

  test('may be started by several processes at once', async () => {
    await withEmptyDatabase(async (raw) => {
      const databases = await Promise.all([1, 2, 3].map(() => openDatabase(raw.url)));
      await Promise.all(databases.map((database) => database.migrate()));
      await Promise.all(databases.map((database) => database.close()));
      await fillTables(raw);
      expect(new Set(Object.values(await countRows(raw)))).toEqual(new Set([1]));
    });
  });

  // Longer with every migration.
  test('bring every older version up to date with its rows', { timeout: 90_000 }, async () => {
    for (let from = 1; from <= count; from += 1) {
      expect(await upgradeProblems(from, ownMigrations), `from version ${from}`).toEqual([]);
    }
  });

  test('a planted next one is taken by a database with rows', async () => {
    const next = addMigration(copyMigrations(join(folder, 'next'), count), [
      `alter table teams add column planted text default 'x' not null`,
      'create unique index planted_key on teams (planted)',
    ]);
    expect(await upgradeProblems(count, next)).toEqual([]);
  });

  test('a planted one that loses rows, or that only an empty database takes, is told', async () => {
    const losing = addMigration(copyMigrations(join(folder, 'losing'), count), ['delete from rate_card_entries']);
    expect(await upgradeProblems(count, losing)).toEqual(['rate_card_entries lost rows']);
    const emptyOnly = addMigration(copyMigrations(join(folder, 'empty-only'), count), [
      'create unique index planted_key on number_sequences (last_number)',
      "insert into number_sequences (key, last_number) values ('planted', 1)",
    ]);
    await expect(upgradeProblems(count, emptyOnly)).rejects.toThrow();
  });
});
