import { defineConfig } from 'drizzle-kit';

const sqlite = process.env.DB_DIALECT === 'sqlite';
// The schema takes its columns from the engine of DATABASE_URL; nothing connects to this address.
process.env.DATABASE_URL = sqlite ? 'file:schema.db' : 'postgres://localhost/schema';

export default defineConfig({
  schema: './db/schema/index.ts',
  casing: 'snake_case',
  dialect: sqlite ? 'sqlite' : 'postgresql',
  out: sqlite ? './drizzle/sqlite' : './drizzle/postgres',
});
