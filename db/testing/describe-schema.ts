import type { RawDatabase } from './empty-database.ts';

/** A table in words that mean the same on both engines; lists and keys are sorted. */
export type TableDescription = {
  /** By name: `integer | text`, `null | not null`, and the default. */
  columns: Record<string, string>;
  primaryKey: string;
  foreignKeys: string[];
  /** By name: `unique (a, b)` or `(a, b)`. */
  indexes: Record<string, string>;
  /** By name: the condition as the engine keeps it. */
  checks: Record<string, string>;
};
export type SchemaDescription = Record<string, TableDescription>;

/** The tables of a migrated database as the engine itself reports them. */
export function describeSchema(database: RawDatabase): Promise<SchemaDescription> {
  return database.dialect === 'sqlite' ? describeSqlite(database) : describePostgres(database);
}

async function describeSqlite({ run }: RawDatabase): Promise<SchemaDescription> {
  const tables = await run(
    `select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name`,
  );
  const described: SchemaDescription = {};
  for (const { name, sql } of tables) {
    const columns = await run(`select * from pragma_table_info('${name}')`);
    const keys = columns.filter((column) => Number(column.pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
    described[String(name)] = {
      columns: byName(columns, ({ type, notnull, dflt_value }) => columnText(String(type), !!notnull, dflt_value)),
      primaryKey: keys.map((column) => column.name).join(', '),
      foreignKeys: await sqliteForeignKeys(run, String(name)),
      indexes: await sqliteIndexes(run, String(name)),
      checks: sqliteChecks(String(sql)),
    };
  }
  return described;
}

async function sqliteForeignKeys(run: RawDatabase['run'], table: string): Promise<string[]> {
  const rows = await run(`select * from pragma_foreign_key_list('${table}')`);
  return rows
    .map((row) => foreignKeyText(row.from, row.table, row.to, String(row.on_update), String(row.on_delete)))
    .sort();
}

async function sqliteIndexes(run: RawDatabase['run'], table: string): Promise<Record<string, string>> {
  const list = await run(`select * from pragma_index_list('${table}') where origin <> 'pk'`);
  const described: Record<string, string> = {};
  for (const { name, unique, partial } of list.sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1))) {
    const columns = await run(`select * from pragma_index_xinfo('${name}') where key = 1 order by seqno`);
    const words = columns.map((column) => `${column.name}${column.desc ? ' desc' : ''}`);
    described[String(name)] = indexText(!!unique, words, !!partial);
  }
  return described;
}

/** The named conditions of a CREATE TABLE, read with their brackets balanced. */
function sqliteChecks(createTable: string): Record<string, string> {
  const checks: Record<string, string> = {};
  for (const match of createTable.matchAll(/CONSTRAINT "(\w+)" CHECK\s*\(/g)) {
    const start = match.index + match[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[createTable[end] ?? ''] ?? 0;
    checks[match[1] ?? ''] = createTable.slice(start, end - 1);
  }
  return sorted(checks);
}

const inPublic = `n.nspname = 'public'`;

async function describePostgres({ run }: RawDatabase): Promise<SchemaDescription> {
  const tables = await run(
    `select c.relname as name, c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${inPublic} and c.relkind = 'r' order by 1`,
  );
  const described: SchemaDescription = {};
  for (const { name, oid } of tables) {
    const columns = await run(
      `select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull, pg_get_expr(d.adbin, d.adrelid) as value
       from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attrelid = ${oid} and a.attnum > 0 and not a.attisdropped`,
    );
    const constraints = await run(
      `select conname as name, contype, pg_get_constraintdef(oid) as text from pg_constraint where conrelid = ${oid}`,
    );
    const kind = (letter: string) => constraints.filter((row) => row.contype === letter);
    described[String(name)] = {
      columns: byName(columns, ({ type, attnotnull, value }) => columnText(String(type), !!attnotnull, value)),
      primaryKey: /\((.*)\)/.exec(String(kind('p')[0]?.text))?.[1] ?? '',
      foreignKeys: await postgresForeignKeys(run, Number(oid)),
      indexes: await postgresIndexes(run, Number(oid)),
      checks: byName(kind('c'), ({ text }) => String(text)),
    };
  }
  return described;
}

async function postgresForeignKeys(run: RawDatabase['run'], oid: number): Promise<string[]> {
  const actions: Record<string, string> = {
    a: 'NO ACTION',
    c: 'CASCADE',
    r: 'RESTRICT',
    n: 'SET NULL',
    d: 'SET DEFAULT',
  };
  const rows = await run(
    `select a.attname as column, f.relname as table, b.attname as to, k.confupdtype as updated, k.confdeltype as deleted
     from pg_constraint k join pg_class f on f.oid = k.confrelid
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
     join pg_attribute b on b.attrelid = k.confrelid and b.attnum = any(k.confkey)
     where k.conrelid = ${oid} and k.contype = 'f'`,
  );
  const action = (letter: unknown) => actions[String(letter)] ?? String(letter);
  return rows
    .map((row) => foreignKeyText(row.column, row.table, row.to, action(row.updated), action(row.deleted)))
    .sort();
}

async function postgresIndexes(run: RawDatabase['run'], oid: number): Promise<Record<string, string>> {
  const rows = await run(
    `select c.relname as name, i.indisunique, i.indpred is not null as partial,
       (select string_agg(pg_get_indexdef(i.indexrelid, p, true) || case when i.indoption[p - 1] & 1 = 1 then ' desc' else '' end, ', ' order by p)
        from generate_series(1, i.indnkeyatts) p) as words
     from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = ${oid} and not i.indisprimary`,
  );
  return byName(rows, (row) => indexText(!!row.indisunique, [String(row.words).replaceAll('"', '')], !!row.partial));
}

const engineTypes: Record<string, string> = {
  bigint: 'integer',
  boolean: 'integer',
  'timestamp with time zone': 'integer',
  jsonb: 'text',
};

function columnText(type: string, isNotNull: boolean, value: unknown): string {
  const written = value === null || value === undefined ? '' : ` default ${String(value).replace(/::\w+$/, '')}`;
  const word = type.toLowerCase();
  return `${engineTypes[word] ?? word} ${isNotNull ? 'not null' : 'null'}${written}`;
}

const foreignKeyText = (column: unknown, table: unknown, to: unknown, updated: string, deleted: string) =>
  `${column} -> ${table}.${to} on update ${updated.toLowerCase()} on delete ${deleted.toLowerCase()}`;

const indexText = (isUnique: boolean, columns: string[], isPartial: boolean) =>
  `${isUnique ? 'unique ' : ''}(${columns.join(', ')})${isPartial ? ' where' : ''}`;

function byName<T extends Record<string, unknown>>(rows: T[], text: (row: T) => string): Record<string, string> {
  return sorted(Object.fromEntries(rows.map((row) => [String(row.name), text(row)])));
}

function sorted(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every difference as a line, such as "users.columns.email: text null | text not null". */
export function compareSchemas(one: SchemaDescription, other: SchemaDescription): string[] {
  const [left, right] = [flatten(one), flatten(other)];
  const places = [...new Set([...left.keys(), ...right.keys()])].sort();
  return places.flatMap((place) => {
    const [a = 'nothing', b = 'nothing'] = [left.get(place), right.get(place)];
    return a === b ? [] : [`${place}: ${a} | ${b}`];
  });
}

function flatten(schema: SchemaDescription): Map<string, string> {
  const lines = new Map<string, string>();
  for (const [table, { columns, primaryKey, foreignKeys, indexes, checks }] of Object.entries(schema)) {
    lines.set(`${table}.primaryKey`, primaryKey);
    for (const key of foreignKeys) lines.set(`${table}.foreignKeys.${key}`, 'there');
    for (const [part, entries] of Object.entries({ columns, indexes, checks })) {
      for (const [name, text] of Object.entries(entries)) lines.set(`${table}.${part}.${name}`, text);
    }
  }
  return lines;
}
