import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/client.ts';

/** Makes one migrated file that every test file copies; gone with its copies when the run ends. */
export default async function setUpSqlite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-sqlite-'));
  const template = join(folder, 'template.db');
  const database = await openDatabase(`file:${template}`);
  await database.migrate();
  await database.close();
  project.provide('databaseTemplate', template);
  return () => rmSync(folder, { recursive: true, force: true });
}
