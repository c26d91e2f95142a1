import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { demandFreePort } from './launcher/ports.mjs';
import { LaunchError, launch, root } from './launcher/project.mjs';
import { databaseFile, prepareToServe, readSettings } from './launcher/settings.mjs';

const schemas = ['public', 'drizzle', 'pgboss'];

async function migrate() {
  const { processDatabase } = await import('../db/client.ts');
  const database = await processDatabase();
  await database.migrate();
  console.log('The database is up to date.');
  return database;
}

async function seed(settings) {
  demandLocal(settings, 'Demo data');
  const database = await migrate();
  const { seedDemoData } = await import('../lib/demo/seed-demo-data.ts');
  const { seeded } = await seedDemoData(database);
  console.log(seeded ? 'The demo data is there.' : 'Somebody works here already: nothing was added.');
}

async function reset(settings) {
  demandLocal(settings, 'Starting over');
  await demandFreePort(settings.PORT, settings.HOST);
  await confirm(`This deletes everything in ${withoutPassword(settings.DATABASE_URL)}. Go on? [y/N] `);
  await empty(settings);
  await seed(settings);
}

async function empty({ DATABASE_URL, STORAGE_DIR }) {
  const file = databaseFile(DATABASE_URL);
  if (file) for (const suffix of ['', '-wal', '-shm', '.pid']) rmSync(file + suffix, { force: true });
  else await dropSchemas(DATABASE_URL);
  // A folder that somebody chose may hold more than this project's files.
  if (STORAGE_DIR === join(root, 'data/files')) rmSync(STORAGE_DIR, { recursive: true, force: true });
}

async function dropSchemas(url) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    for (const schema of schemas) await sql.unsafe(`drop schema if exists ${schema} cascade`);
    await sql.unsafe('create schema public');
  } finally {
    await sql.end();
  }
}

function demandLocal({ APP_ENV }, what) {
  if (APP_ENV === 'production') throw new LaunchError(`${what} is refused when APP_ENV is "production".`);
}

async function confirm(question) {
  if (process.argv.includes('--yes')) return;
  if (!process.stdin.isTTY) throw new LaunchError('Nobody is there to confirm: add --yes to delete everything.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new LaunchError('Nothing was changed.');
}

const withoutPassword = (url) => url.replace(/:[^:@/]*@/, '@');
const commands = { migrate, seed, reset };

launch(async () => {
  const command = commands[process.argv[2]];
  if (!command) throw new LaunchError(`Say what to do with the database: ${Object.keys(commands).join(', ')}.`);
  await ensureDependencies();
  await handOver();
  const settings = await readSettings();
  await prepareToServe(settings);
  await command(settings);
  process.exit(0);
});
