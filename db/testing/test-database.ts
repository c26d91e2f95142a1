import { randomBytes } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Db, openDatabase } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { administer } from './administer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database: the path of a SQLite file, or the address of a Postgres database. */
    databaseTemplate: string;
  }
}

export type TestDatabase = { db: Db; url: string; close(): Promise<void> };

/** An empty, migrated database of its own, in the dialect of this test run; `close` removes it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('databaseTemplate');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  return dialect === 'sqlite' ? copySqlite(template, name) : clonePostgres(template, name);
}

async function copySqlite(template: string, name: string): Promise<TestDatabase> {
  const file = join(template, '..', `${name}.db`);
  copyFileSync(template, file);
  const url = `file:${file}`;
  const { db, close } = await openDatabase(url);
  return {
    db,
    url,
    async close() {
      await close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    },
  };
}

async function clonePostgres(template: string, name: string): Promise<TestDatabase> {
  await administer(template, `create database "${name}" template "${new URL(template).pathname.slice(1)}"`);
  const address = new URL(template);
  address.pathname = `/${name}`;
  const url = address.toString();
  const { db, close } = await openDatabase(url);
  return {
    db,
    url,
    async close() {
      await close();
      await administer(template, `drop database if exists "${name}" with (force)`);
    },
  };
}
