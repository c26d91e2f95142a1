import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { administer } from '#db/testing/administer.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';

const root = resolve(import.meta.dirname, '../..');
const databases = ['sqlite', 'postgres'] as const;

/** Asks everything that can be called as everybody, on each database; "--only sqlite" is one of them. */
async function main(): Promise<void> {
  const only = process.argv.indexOf('--only');
  const chosen = databases.filter((name) => only < 0 || process.argv[only + 1] === name);
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  let holds = true;
  for (const database of chosen) {
    console.log(`\n${database}`);
    holds = (await askAll(database)) && holds;
  }
  process.exit(holds ? 0 : 1);
}

async function askAll(database: (typeof databases)[number]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-matrix-'));
  try {
    if (database === 'sqlite') return run(folder, `file:${join(folder, 'desk.db')}`);
    const postgres = await startPostgres();
    const name = `matrix_${process.pid}`;
    try {
      await administer(postgres.url(), `create database "${name}"`);
      return run(folder, postgres.url(name));
    } finally {
      await administer(postgres.url(), `drop database if exists "${name}" with (force)`);
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, url: string): boolean {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    APP_ENV: 'local',
    DATABASE_URL: url,
    STORAGE_DIR: join(folder, 'files'),
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    OFFICE_COMMAND: 'off',
  };
  const flags = ['--import', './e2e/matrix/find-next.ts', 'e2e/matrix/run.ts'];
  return spawnSync(process.execPath, flags, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

await main();
