import type { RawDatabase } from '#db/testing/empty-database.ts';

/** Runs a statement as whoever owns the database can: with the triggers that protect the trail switched off. */
export async function tamper(raw: RawDatabase, ...statements: string[]): Promise<void> {
  if (raw.dialect === 'postgres') {
    return raw.runAll(
      ["set session_replication_role = 'replica'", ...statements, "set session_replication_role = 'origin'"].join(';'),
    );
  }
  const triggers = await raw.run("select name, sql from sqlite_master where type = 'trigger' and name like 'audit_%'");
  for (const { name } of triggers) await raw.run(`drop trigger ${name}`);
  for (const statement of statements) await raw.run(statement);
  for (const { sql } of triggers) await raw.run(String(sql));
}
