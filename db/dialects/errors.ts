export type DbErrorKind = 'unique' | 'foreign_key' | 'check' | 'not_null' | 'busy';

const kinds: Record<string, DbErrorKind> = {
  '23505': 'unique',
  '23503': 'foreign_key',
  '23514': 'check',
  '23502': 'not_null',
  '40001': 'busy',
  '40P01': 'busy',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign_key',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'not_null',
  SQLITE_BUSY: 'busy',
  SQLITE_BUSY_SNAPSHOT: 'busy',
};

/** The same word for the same failure on both engines; undefined for anything that is not a database constraint. */
export function dbErrorKind(error: unknown): DbErrorKind | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, extendedCode } = at as { code?: unknown; extendedCode?: unknown };
    const kind = kinds[String(extendedCode)] ?? kinds[String(code)];
    if (kind) return kind;
  }
  return undefined;
}
