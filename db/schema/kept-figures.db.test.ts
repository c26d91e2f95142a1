import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dialect } from '#db/dialects/index.ts';
import { createEmptyDatabase, type RawDatabase } from '#db/testing/empty-database.ts';
import { fillTables } from '#db/testing/fill-tables.ts';
import { copyMigrations } from '#db/testing/migrations-folder.ts';

let folder: string;
let database: RawDatabase;
const before = 6;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-kept-'));
  database = await createEmptyDatabase(folder);
  await database.migrate(copyMigrations(join(folder, 'before'), before));
  await fillTables(database);
  await database.run(`update proposals set deleted_at = null, total_minor = 7`);
  await database.run(`update proposal_versions set status = 'accepted', total_minor = 5`);
  await database.migrate(`drizzle/${dialect}`);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const readKept = async () => {
  const tallies = await database.run('select proposals, open, total_minor from proposal_tallies');
  const figures = await database.run('select proposals, accepted_minor from company_figures order by reader');
  return [tallies, figures].map((rows) => rows.map((row) => Object.values(row).map(Number)));
};

test('proposals of before are counted by the migration, and no longer when they are gone', async () => {
  const figures = [1, 5];
  expect(await readKept()).toEqual([[[1, 0, 7]], [figures, figures, figures]]);
  await database.run('delete from proposals');
  expect(await readKept()).toEqual([[], []]);
});

const triggersOf = {
  sqlite: `select name from sqlite_master where type = 'trigger' and tbl_name = 'proposals' order by name`,
  postgres: `select tgname as name from pg_trigger where tgrelid = 'proposals'::regclass and not tgisinternal and tgenabled = 'O' order by tgname`,
};

/** A migration that builds `proposals` anew on SQLite drops its triggers: it creates them again. */
test('after all migrations the proposals are counted by their triggers', async () => {
  const names = (await database.run(triggersOf[dialect])).map(({ name }) => name);
  expect(names).toEqual(['proposals_counted_delete', 'proposals_counted_insert', 'proposals_counted_update']);
});
