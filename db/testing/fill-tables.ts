import { describeSchema, type SchemaDescription } from './describe-schema.ts';
import type { RawDatabase } from './empty-database.ts';

/** Puts one row into every table of a database of any version, with every column filled. */
export async function fillTables(database: RawDatabase): Promise<void> {
  const schema = await describeSchema(database);
  for (const table of parentsFirst(schema)) {
    const { columns = {}, checks = {} } = schema[table] ?? {};
    const values = Object.entries(columns).map(([name, type]) =>
      literalFor(database, name, type, Object.values(checks)),
    );
    const names = Object.keys(columns).map((name) => `"${name}"`);
    await database.run(`insert into "${table}" (${names.join(', ')}) values (${values.join(', ')})`);
  }
}

function parentsFirst(schema: SchemaDescription): string[] {
  const placed = new Set<string>();
  const place = (table: string) => {
    if (placed.has(table)) return;
    for (const key of schema[table]?.foreignKeys ?? []) {
      const parent = /-> (\w+)\./.exec(key)?.[1] ?? table;
      if (parent !== table) place(parent);
    }
    placed.add(table);
  };
  for (const table of Object.keys(schema)) place(table);
  return [...placed];
}

/** `[]` is text, lower case, an id that every foreign key finds, and JSON. */
function literalFor({ dialect }: RawDatabase, name: string, type: string, checks: readonly string[]): string {
  if (type.startsWith('integer')) {
    return dialect === 'postgres' && /(^|_)(at|until)$|^(minute|expire)$/.test(name) ? `'2026-01-01T00:00:00Z'` : `'1'`;
  }
  const choice = checks.map((check) => new RegExp(`\\b${name}\\b[^']*'([^']+)'`).exec(check)?.[1]).find(Boolean);
  return `'${choice ?? '[]'}'`;
}

/** How many rows each table has. */
export async function countRows(database: RawDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of Object.keys(await describeSchema(database))) {
    const [row] = await database.run(`select count(*) as count from "${table}"`);
    counts[table] = Number(row?.count);
  }
  return counts;
}
