import { asc, Column, desc, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SortDirection } from '#lib/inventory/schema.ts';

/** What a list is sorted by, the id last; none of it may be null. All in one direction, so that an index can serve it. */
export type SortKeys = readonly (Column | SQL<string | number>)[];

/** The rows after the one with these values of the keys; a moment may be given in milliseconds. */
export function afterKeys(keys: SortKeys, values: readonly unknown[], direction: SortDirection): SQL {
  const row = (parts: readonly SQLWrapper[]) => sql`(${sql.join([...parts], sql`, `)})`;
  const given = keys.map((key, index) => toParam(key, values[index]));
  return direction === 'asc' ? sql`${row(keys)} > ${row(given)}` : sql`${row(keys)} < ${row(given)}`;
}

function toParam(key: SortKeys[number], value: unknown): SQL {
  if (!(key instanceof Column)) return sql`${value}`;
  return sql`${sql.param(key.dataType === 'date' ? new Date(value as number) : value, key)}`;
}

export const inOrder = (keys: SortKeys, direction: SortDirection): SQL[] =>
  keys.map((key) => (direction === 'asc' ? asc(key) : desc(key)));
