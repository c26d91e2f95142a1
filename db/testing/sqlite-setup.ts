import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/client.ts';

/** Makes one migrated file that every test file copies; gone with its copies when the run ends. */
export default async function setUpSqlite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-sqlite-'));
  const template = join(folder, 'template.db');
  const database = await openDatabase(`file:${template}`);
  await database.migrate();
  await database.close();
  await foldIntoOneFile(`file:${template}`);
  project.provide('databaseTemplate', template);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The driver may close a connection long after `close`, so until then the tables can stand in the write-ahead log only. */
async function foldIntoOneFile(url: string): Promise<void> {
  const client = createClient({ url });
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
  if (rows[0]?.[0] !== 0) throw new Error('The template of the SQLite tests is still being written.');
}
