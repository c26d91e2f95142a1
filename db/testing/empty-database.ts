import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle as drizzleSqlite } from 'drizzle-orm/libsql';
import { migrate as migrateSqlite } from 'drizzle-orm/libsql/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Dialect, dialect, dialectOf } from '#db/dialects/index.ts';
import { administer } from './administer.ts';

export type Row = Record<string, unknown>;

/** One connection that runs SQL as it is written, for tests that look at a database from outside. */
export type RawDatabase = {
  url: string;
  dialect: Dialect;
  run(statement: string): Promise<Row[]>;
  /** Many statements, one after the other, in one go. */
  runAll(statements: string): Promise<void>;
  /** Applies the migrations of a folder. */
  migrate(folder: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens an address for raw SQL. */
export function openRaw(url: string): RawDatabase {
  return dialectOf(url) === 'sqlite' ? openRawSqlite(url) : openRawPostgres(url);
}

function openRawSqlite(url: string): RawDatabase {
  const client = createClient({ url, concurrency: 1 });
  return {
    url,
    dialect: 'sqlite',
    run: async (statement) => (await client.execute(statement)).rows.map((row) => ({ ...row })),
    runAll: (statements) => client.executeMultiple(statements),
    migrate: (folder) => migrateSqlite(drizzleSqlite(client), { migrationsFolder: folder }),
    close: async () => client.close(),
  };
}

function openRawPostgres(url: string): RawDatabase {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return {
    url,
    dialect: 'postgres',
    run: async (statement) => [...(await sql.unsafe(statement))],
    runAll: async (statements) => void (await sql.unsafe(statements)),
    migrate: (folder) => migratePostgres(drizzlePostgres(sql), { migrationsFolder: folder }),
    close: () => sql.end(),
  };
}

/** A database with nothing in it; `close` removes it. A SQLite one can be had in either run, for comparison. */
export async function createEmptyDatabase(folder: string, kind: Dialect = dialect): Promise<RawDatabase> {
  const name = `empty_${process.pid}_${randomBytes(6).toString('hex')}`;
  if (kind === 'sqlite') {
    const file = join(folder, `${name}.db`);
    const raw = openRaw(`file:${file}`);
    return removing(raw, async () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    });
  }
  const template = inject('databaseTemplate');
  await administer(template, `create database "${name}"`);
  const address = new URL(template);
  address.pathname = `/${name}`;
  return removing(openRaw(address.toString()), () =>
    administer(template, `drop database if exists "${name}" with (force)`),
  );
}

function removing(raw: RawDatabase, remove: () => Promise<void>): RawDatabase {
  return {
    ...raw,
    async close() {
      await raw.close();
      await remove();
    },
  };
}
