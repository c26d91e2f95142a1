import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';

/** What is written beside the matter of a call: traces of the call itself, and the queue's own bookkeeping. */
const beside = /^(audit_|rate_limits|refusal_counts|jobs|idempotent_answers|api_key_usage|matrix_|__|sqlite_)/;

export type WriteWatch = {
  /** The tables that were written to since the last call of this, sorted. */
  taken(): Promise<string[]>;
};

type Row = Record<string, unknown>;

/** Runs SQL as it is written, on either engine. */
export async function rowsOf(db: Db, text: string): Promise<Row[]> {
  const raw = db as unknown as { all(query: unknown): Promise<Row[]>; execute(query: unknown): Promise<Row[]> };
  return dialect === 'sqlite' ? raw.all(sql.raw(text)) : [...(await raw.execute(sql.raw(text)))];
}

async function run(db: Db, text: string): Promise<void> {
  const raw = db as unknown as { run(query: unknown): Promise<unknown>; execute(query: unknown): Promise<unknown> };
  await (dialect === 'sqlite' ? raw.run(sql.raw(text)) : raw.execute(sql.raw(text)));
}

/** Has the database itself note every write, whoever makes it: what a test does not expect is seen too. */
export async function watchWrites(db: Db): Promise<WriteWatch> {
  const tables = (await rowsOf(db, tableNames[dialect])).map(({ name }) => String(name)).filter((n) => !beside.test(n));
  await run(db, 'create table matrix_writes (table_name text not null)');
  if (dialect === 'postgres') await run(db, postgresFunction);
  for (const table of tables) for (const trigger of triggersOf(table)) await run(db, trigger);
  return {
    async taken() {
      const written = await rowsOf(db, 'select distinct table_name from matrix_writes order by 1');
      if (written.length > 0) await run(db, 'delete from matrix_writes');
      return written.map(({ table_name }) => String(table_name));
    },
  };
}

/** That a session or a key was used is noted at every call: these are the changes that mean more. */
const changedOf: Record<string, string> = {
  api_keys: 'update of name, scopes, expires_at, revoked_at, replaced_by',
  sessions: 'update of ended_at',
};

const tableNames = {
  sqlite: `select name from sqlite_master where type = 'table'`,
  postgres: `select tablename as name from pg_tables where schemaname = 'public'`,
};

const postgresFunction = `create function matrix_note() returns trigger language plpgsql as $$
  begin insert into matrix_writes values (tg_table_name); return null; end $$`;

function triggersOf(table: string): string[] {
  if (dialect === 'postgres') {
    return [
      `create trigger matrix_${table} after insert or ${changedOf[table] ?? 'update'} or delete on "${table}" for each row execute function matrix_note()`,
    ];
  }
  return ['insert', changedOf[table] ?? 'update', 'delete'].map(
    (event) =>
      `create trigger matrix_${table}_${event.slice(0, 6)} after ${event} on "${table}" begin insert into matrix_writes values ('${table}'); end`,
  );
}
