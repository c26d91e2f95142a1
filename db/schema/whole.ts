import { type Column, type SQL, sql } from 'drizzle-orm';

/** SQLite keeps 0.5 in an integer column without a word; this condition of a CHECK refuses it. Null passes. */
export function isWhole(...columns: [Column, ...Column[]]): SQL {
  return sql.join(
    columns.map((column) => sql`${column} = cast(${column} as bigint)`),
    sql` and `,
  );
}
