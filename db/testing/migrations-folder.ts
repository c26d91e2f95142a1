import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialect } from '#db/dialects/index.ts';

type Entry = { idx: number; version: string; when: number; tag: string; breakpoints: boolean };
type Journal = { version: string; dialect: string; entries: Entry[] };

/** The migrations of the dialect of this test run, oldest first. */
export const ownMigrations = `drizzle/${dialect}`;

const journalOf = (folder: string) => join(folder, 'meta', '_journal.json');

export function readJournal(folder: string = ownMigrations): Journal {
  return JSON.parse(readFileSync(journalOf(folder), 'utf8')) as Journal;
}

/** Copies the first `count` migrations, as an installation of that time had them. */
export function copyMigrations(to: string, count: number): string {
  cpSync(ownMigrations, to, { recursive: true });
  const journal = readJournal();
  writeFileSync(journalOf(to), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return to;
}

/** Adds a migration of these statements to a copied folder. */
export function addMigration(folder: string, statements: readonly string[]): string {
  const journal = readJournal(folder);
  const last = journal.entries.at(-1);
  if (!last) throw new Error('There is no migration to go on from.');
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_planted' };
  writeFileSync(join(folder, `${next.tag}.sql`), statements.join(';\n--> statement-breakpoint\n'));
  writeFileSync(journalOf(folder), JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  return folder;
}
