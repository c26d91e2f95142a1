import { env } from '#lib/env.ts';
import { type Kit, postgresKit } from './postgres.ts';
import { sqliteKit } from './sqlite.ts';

export type Dialect = 'postgres' | 'sqlite';

/** Which engine a database address means: `postgres://…` or a `file:`. */
export const dialectOf = (url: string): Dialect => (/^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite');

/** The engine of this process, decided once by DATABASE_URL. */
export const dialect = dialectOf(env.DATABASE_URL);

// The one cast of the schema: both kits build the same columns (the schema parity test compares them).
export const kit: Kit = dialect === 'sqlite' ? (sqliteKit as unknown as Kit) : postgresKit;
