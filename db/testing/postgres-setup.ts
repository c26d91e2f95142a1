import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/client.ts';
import { administer } from './administer.ts';
import { startPostgres } from './postgres-server.ts';

/** Starts one Postgres with a migrated database that every test file clones; stopped when the run ends. */
export default async function setUpPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const name = `template_${randomBytes(6).toString('hex')}`;
  await administer(server.url(), `create database "${name}"`);
  const database = await openDatabase(server.url(name));
  await database.migrate();
  await database.close();
  project.provide('databaseTemplate', server.url(name));
  return async () => {
    await administer(server.url(), `drop database if exists "${name}" with (force)`);
    await server.stop();
  };
}
