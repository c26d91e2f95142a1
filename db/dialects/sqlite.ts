import * as sq from 'drizzle-orm/sqlite-core';
import type { Kit } from './postgres.ts';

/** The same surface as the Postgres kit, built with SQLite's columns. */
export const sqliteKit = {
  table: sq.sqliteTable,
  index: sq.index,
  uniqueIndex: sq.uniqueIndex,
  primaryKey: sq.primaryKey,
  check: sq.check,
  text: () => sq.text(),
  word: () => sq.text(),
  choice: <const V extends readonly [string, ...string[]]>(values: V) => sq.text({ enum: values }),
  integer: () => sq.integer(),
  minorUnits: () => sq.integer({ mode: 'number' }),
  boolean: () => sq.integer({ mode: 'boolean' }),
  instant: () => sq.integer({ mode: 'timestamp_ms' }),
  day: () => sq.text(),
  json: <T>() => sq.text({ mode: 'json' }).$type<T>(),
} satisfies Record<keyof Kit, unknown>;
