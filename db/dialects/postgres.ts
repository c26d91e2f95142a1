import * as pg from 'drizzle-orm/pg-core';

/** Column kit for Postgres. Its types are the ones the whole application sees. */
export const postgresKit = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
  text: () => pg.text(),
  /** Compared by bytes on both engines, so that words with the same beginning stand together in an index. */
  word: pg.customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' }),
  choice: <const V extends readonly [string, ...string[]]>(values: V) => pg.text({ enum: values }),
  integer: () => pg.integer(),
  /** Integer minor units up to 2^53: a bigint column, a JS number. */
  minorUnits: () => pg.bigint({ mode: 'number' }),
  boolean: () => pg.boolean(),
  /** A moment in UTC with milliseconds. */
  instant: () => pg.timestamp({ withTimezone: true, mode: 'date', precision: 3 }),
  /** A business date, `YYYY-MM-DD`. */
  day: () => pg.text(),
  json: <T>() => pg.jsonb().$type<T>(),
};
export type Kit = typeof postgresKit;
