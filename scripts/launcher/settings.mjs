import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demandSpace, demandWritable } from './disk.mjs';
import { loadEnvFile } from './env-file.mjs';
import { demandDatabaseServer } from './ports.mjs';
import { LaunchError, root } from './project.mjs';

const neededBytes = 50_000_000;

/** Reads `.env` and the environment and checks the form of every setting; the project's Node must run this. */
export async function readSettings() {
  loadEnvFile();
  try {
    const { env } = await import('../../lib/env.ts');
    return env;
  } catch (error) {
    throw settingError(error);
  }
}

/**
 * Makes ready what a server needs from this machine: folders that can be written, a database server that answers and,
 * locally, a secret. Sets the environment for the server, with absolute paths.
 */
export async function prepareToServe(settings) {
  const data = join(root, 'data');
  const folders = [data, settings.STORAGE_DIR];
  const file = databaseFile(settings.DATABASE_URL);
  if (file) folders.push(dirname(file));
  for (const folder of new Set(folders)) {
    demandWritable(folder);
    demandSpace(folder, neededBytes);
  }
  await demandDatabaseServer(settings.DATABASE_URL);
  process.env.DATABASE_URL = settings.DATABASE_URL;
  process.env.STORAGE_DIR = settings.STORAGE_DIR;
  if (settings.APP_ENV === 'local' && !settings.AUTH_SECRET) process.env.AUTH_SECRET = keptSecret(data);
  try {
    const { checkStart, readEnv } = await import('../../lib/env.ts');
    checkStart(readEnv(process.env));
  } catch (error) {
    throw settingError(error);
  }
}

/** The path of a `file:` address; undefined for a server. */
export function databaseFile(url) {
  if (!url.startsWith('file:')) return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

function keptSecret(data) {
  const file = join(data, 'auth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function settingError(error) {
  return error instanceof Error && error.message.startsWith('The setting') ? new LaunchError(error.message) : error;
}
