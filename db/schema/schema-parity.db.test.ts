import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialect } from '#db/dialects/index.ts';
import { compareSchemas, describeSchema, type SchemaDescription } from '#db/testing/describe-schema.ts';
import { createEmptyDatabase, openRaw, type RawDatabase } from '#db/testing/empty-database.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-parity-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All migrations of this dialect as one text, for planting a difference in it. */
function migrationText(): string {
  const names = readdirSync(`drizzle/${dialect}`).filter((name) => name.endsWith('.sql'));
  return names.map((name) => readFileSync(`drizzle/${dialect}/${name}`, 'utf8')).join('\n--> statement-breakpoint\n');
}

async function describeText(text: string): Promise<SchemaDescription> {
  const database = await createEmptyDatabase(folder);
  try {
    await database.runAll(text.replaceAll('--> statement-breakpoint', ''));
    return await describeSchema(database);
  } finally {
    await database.close();
  }
}

const changedKey = ['no action', 'cascade'].map(
  (action) => `brands.foreignKeys.logo_file_id -> files.id on update no action on delete ${action}`,
) as [string, string];

const planted: [what: string, find: RegExp, replace: string, place: string][] = [
  ['a column that may be null', /(.legal_name. text) NOT NULL/, '$1', 'brands.columns.legal_name'],
  ['another type', /(.tax_number.) text NOT NULL/, '$1 integer NOT NULL', 'brands.columns.tax_number'],
  ['a missing column', /\t.address. text DEFAULT '' NOT NULL,\n/, '', 'locations.columns.address'],
  ['another default', /DEFAULT 'waiting'/, "DEFAULT 'done'", 'jobs.columns.status'],
  ['no default', /(.session_version. integer) DEFAULT 1/, '$1', 'users.columns.session_version'],
  ['an index of other columns', /(INDEX .jobs_due. .*).run_at./, '$1"created_at"', 'jobs.indexes.jobs_due'],
  ['a unique key that is none', /UNIQUE INDEX (.brands_key)/, 'INDEX $1', 'brands.indexes.brands_key'],
  ['another condition', /between 1 and 6/, 'between 1 and 7', 'locations.checks.locations_faces'],
  ['no condition', /,\n\tCONSTRAINT "fee_schedule_whole" CHECK.*/, '', 'fee_schedule.checks.fee_schedule_whole'],
  ['another primary key', /(.key. text) PRIMARY KEY NOT NULL/, '$1 NOT NULL', 'number_sequences.primaryKey'],
  [
    'another foreign key',
    /(FOREIGN KEY \(.logo_file_id.\) REFERENCES .*?ON DELETE) no action/i,
    '$1 cascade',
    changedKey[0],
  ],
];

test('the description of a migrated database tells every planted difference, and only those', async () => {
  const text = migrationText();
  let changed = text;
  for (const [what, find, replace] of planted) {
    const next = changed.replace(find, replace);
    expect(next, what).not.toBe(changed);
    changed = next;
  }
  const differences = compareSchemas(await describeText(text), await describeText(changed));
  const places = differences.map((line) => line.slice(0, line.indexOf(': ')));
  expect(places).toEqual([...planted.map(([, , , place]) => place), changedKey[1]].sort());
});

/** Postgres says every condition in its own words, so it is asked to say SQLite's as well. */
async function inPostgresWords(postgres: RawDatabase, schema: SchemaDescription): Promise<SchemaDescription> {
  const said = structuredClone(schema);
  for (const [table, { checks }] of Object.entries(said)) {
    for (const [name, condition] of Object.entries(checks)) {
      await postgres.run(`alter table "${table}" add constraint "parity" check (${condition})`);
      const [row] = await postgres.run(
        `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'parity'`,
      );
      await postgres.run(`alter table "${table}" drop constraint "parity"`);
      checks[name] = String(row?.text);
    }
  }
  return said;
}

async function openPostgres(): Promise<RawDatabase> {
  if (dialect === 'postgres') return createEmptyDatabase(folder);
  const server = await startPostgres();
  const name = `parity_${process.pid}_${Date.now()}`;
  const maintenance = openRaw(server.url());
  await maintenance.run(`create database "${name}"`);
  const database = openRaw(server.url(name));
  return {
    ...database,
    async close() {
      await database.close();
      await maintenance.run(`drop database "${name}" with (force)`);
      await maintenance.close();
      await server.stop();
    },
  };
}

describe('both engines', () => {
  let sqlite: RawDatabase;
  let postgres: RawDatabase;
  beforeAll(async () => {
    [sqlite, postgres] = await Promise.all([createEmptyDatabase(folder, 'sqlite'), openPostgres()]);
    await Promise.all([sqlite.migrate('drizzle/sqlite'), postgres.migrate('drizzle/postgres')]);
  });
  afterAll(() => Promise.all([sqlite.close(), postgres.close()]));

  test('have the same tables, columns, defaults, keys, indexes and conditions', async () => {
    const onPostgres = await describeSchema(postgres);
    const onSqlite = await inPostgresWords(postgres, await describeSchema(sqlite));
    expect(Object.keys(onPostgres).length).toBeGreaterThan(20);
    expect(Object.values(onPostgres).flatMap(({ checks }) => Object.keys(checks)).length).toBeGreaterThan(15);
    expect(compareSchemas(onSqlite, onPostgres)).toEqual([]);
  });

  test('a difference between them is told', async () => {
    await sqlite.run('alter table teams add column planted integer not null default 7');
    await postgres.run('alter table teams add column planted bigint not null default 8');
    await postgres.run('drop index jobs_due');
    const onSqlite = await inPostgresWords(postgres, await describeSchema(sqlite));
    expect(compareSchemas(onSqlite, await describeSchema(postgres))).toEqual([
      'jobs.indexes.jobs_due: (status, run_at) | nothing',
      'teams.columns.planted: integer not null default 7 | integer not null default 8',
    ]);
  });

  test('keep money in 64 bits on Postgres', async () => {
    const rows = await postgres.run(
      `select table_name || '.' || column_name as place from information_schema.columns
       where table_schema = 'public' and (column_name like '%\\_minor' or column_name like '%\\_scaled') and data_type <> 'bigint'`,
    );
    expect(rows).toEqual([]);
  });
});
