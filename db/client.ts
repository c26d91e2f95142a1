import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { dbErrorKind } from '#db/dialects/errors.ts';
import { type Dialect, dialectOf } from '#db/dialects/index.ts';
import { transactionScope } from '#db/dialects/transaction-scope.ts';
import * as schema from '#db/schema/index.ts';
import { AppError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { env } from '#lib/env.ts';

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** What a repository needs to know: where to read and write. Every Ctx is one. */
export type DbScope = { db: Db | Tx };

export type Database = {
  db: Db;
  /** Brings the schema up to date; safe when several processes start at once. */
  migrate(): Promise<void>;
  /** Rejects when the database does not answer or lacks a migration. */
  check(): Promise<void>;
  close(): Promise<void>;
};

const migrationsFolder = (dialect: Dialect) => resolve('drizzle', dialect);
const maxAttempts = 3;

/** Opens `postgres://…` or `file:…`. The engine must be the one of DATABASE_URL, whose columns the schema has. */
export function openDatabase(url: string): Promise<Database> {
  return dialectOf(url) === 'postgres' ? openPostgres(url) : openSqlite(url);
}

async function openPostgres(url: string): Promise<Database> {
  const { default: postgres } = await import('postgres');
  const { drizzle } = await import('drizzle-orm/postgres-js');
  const { migrate } = await import('drizzle-orm/postgres-js/migrator');
  // Transaction poolers (Supabase on port 6543) cannot keep prepared statements.
  const sql = postgres(url, { max: 10, prepare: new URL(url).port !== '6543', onnotice: () => {} });
  return {
    db: drizzle(sql, { schema, casing: 'snake_case' }) as unknown as Db,
    async migrate() {
      const single = postgres(directUrl(url), { max: 1, onnotice: () => {} });
      try {
        await single`select pg_advisory_lock(727272)`;
        await migrate(drizzle(single), { migrationsFolder: migrationsFolder('postgres') });
      } finally {
        await single.end();
      }
    },
    async check() {
      const [applied] = await sql`select max(created_at) as at from drizzle.__drizzle_migrations`;
      demandNewest('postgres', applied?.at);
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

async function openSqlite(url: string): Promise<Database> {
  const { createSafeClient } = await import('#db/dialects/safe-sqlite.ts');
  const { drizzle } = await import('drizzle-orm/libsql');
  const { migrate } = await import('drizzle-orm/libsql/migrator');
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  const client = createSafeClient(url);
  await client.execute('PRAGMA journal_mode = WAL');
  const db = drizzle(client, { schema, casing: 'snake_case' } as never);
  const migrateOnce = () => migrate(db, { migrationsFolder: migrationsFolder('sqlite') });
  return {
    db: db as unknown as Db,
    // All steps are one transaction. Whoever loses a race to another process finds it done the second time.
    migrate: () => migrateOnce().catch(migrateOnce),
    async check() {
      const { rows } = await client.execute('select max(created_at) as at from __drizzle_migrations');
      demandNewest('sqlite', rows[0]?.at);
    },
    close: async () => client.close(),
  };
}

/** Throws unless the newest migration of this version is the one that was applied last. */
function demandNewest(dialect: Dialect, appliedAt: unknown): void {
  const newest = readMigrationFiles({ migrationsFolder: migrationsFolder(dialect) }).at(-1)?.folderMillis;
  if (Number(appliedAt) !== newest) throw new Error('The database is at another migration than this version.');
}

/** The session port of a Supabase pooler stands beside its transaction port; migrations and the queue need it. */
export function directUrl(url: string): string {
  const direct = new URL(url);
  if (direct.port === '6543') direct.port = '5432';
  return direct.toString();
}

const shared = globalThis as { sightlineDatabase?: Promise<Database> };

/** The database of this process, opened once. */
export function processDatabase(): Promise<Database> {
  shared.sightlineDatabase ??= openDatabase(env.DATABASE_URL);
  return shared.sightlineDatabase;
}

const isTx = (db: Db | Tx): db is Tx => 'rollback' in db;

type LastWork = () => Promise<void>;
const lastWorks = new WeakMap<object, LastWork[]>();

/** Adds to what is done at the very end of the caller's transaction, so that rows many wait for are held briefly. */
export function beforeCommit({ db }: DbScope, work: LastWork): void {
  const works = lastWorks.get(db);
  if (!works) throw new Error('There is no transaction whose end this could belong to.');
  works.push(work);
}

async function wholeTransaction<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const works: LastWork[] = [];
  lastWorks.set(tx, works);
  const result = await work();
  for (const last of works) await last();
  return result;
}

/**
 * Runs `work` in one transaction, joining the caller's when there is one. A deadlock or a busy database is tried again,
 * so `work` does nothing but read and write through its context. A unique key that is taken becomes a conflict.
 */
export async function inTransaction<C extends DbScope, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  const { db } = ctx;
  if (isTx(db)) return work(ctx);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transactionScope.run({ open: false }, () =>
        db.transaction((tx) => wholeTransaction(tx, () => work({ ...ctx, db: tx }))),
      );
    } catch (error) {
      const kind = dbErrorKind(error);
      if (kind === 'unique') throw new AppError('conflict', say('requests.storedMeanwhile'), { cause: error });
      if (kind !== 'busy' || attempt === maxAttempts) throw error;
    }
  }
}
