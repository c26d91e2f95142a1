import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dialect } from '#db/dialects/index.ts';
import { copyMigrations, readJournal } from '#db/testing/migrations-folder.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-drift-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);
const { entries } = readJournal();

/** The SQL that `npm run db:generate` would add to a copied folder; empty when it finds nothing to do. */
async function generated(copied: string): Promise<string> {
  const before = new Set(readdirSync(copied));
  const flags = [
    `--dialect=${dialect === 'postgres' ? 'postgresql' : dialect}`,
    '--casing=snake_case',
    // drizzle-kit puts "./" before it, so it counts from here.
    `--out=${relative('', copied)}`,
  ];
  const generate = ['node_modules/drizzle-kit/bin.cjs', 'generate', '--schema=db/schema/index.ts', ...flags];
  const { stdout } = await run('node', generate);
  // It ends with 0 when it fails, too.
  expect(stdout).toMatch(/No schema changes|Your SQL migration file/);
  const made = readdirSync(copied).filter((name) => name.endsWith('.sql') && !before.has(name));
  return made.map((name) => readFileSync(join(copied, name), 'utf8')).join('\n');
}

test('the schema has nothing that the migrations have not', async () => {
  expect(await generated(copyMigrations(join(folder, 'same'), entries.length))).toBe('');
});

test('a planted drift is told', async () => {
  const copied = copyMigrations(join(folder, 'planted'), entries.length);
  const snapshot = join(copied, 'meta', `${String(entries.length - 1).padStart(4, '0')}_snapshot.json`);
  const state = JSON.parse(readFileSync(snapshot, 'utf8'));
  const teams = state.tables['public.teams'] ?? state.tables.teams;
  delete teams.columns.is_demo;
  writeFileSync(snapshot, JSON.stringify(state));
  expect(await generated(copied)).toMatch(/^ALTER TABLE .teams. ADD (COLUMN )?.is_demo. .*;$/);
});
