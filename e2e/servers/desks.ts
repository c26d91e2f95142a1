import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { administer } from '#db/testing/administer.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';
import { salesModel } from '#e2e/wire-fake/sales-model.ts';
import { startWireFake } from '#e2e/wire-fake/wire-fake.ts';
import { startDeskServer } from './desk-server.ts';

export const databases = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof databases)[number];
export const assistants = ['offline', 'openai', 'google'] as const;
export type AssistantName = (typeof assistants)[number];
export type Desks = Record<DatabaseName, Record<AssistantName, string>>;

type Opened = { close(): Promise<void> }[];

/**
 * The built application six times: on each database without a key, with OpenAI and with Gemini, both at the wire fake.
 * Gives their addresses; `close` ends everything that was started and removes its files.
 */
export async function openDesks(): Promise<{ desks: Desks; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-e2e-'));
  const opened: Opened = [{ close: async () => rmSync(folder, { recursive: true, force: true }) }];
  const close = async () => {
    for (const one of opened.reverse()) await one.close();
  };
  try {
    const fake = await startWireFake(salesModel());
    opened.push(fake);
    const keys = {
      offline: {},
      openai: { OPENAI_API_KEY: 'fake', OPENAI_BASE_URL: fake.openaiBaseUrl },
      google: { GOOGLE_GENERATIVE_AI_API_KEY: 'fake', GOOGLE_BASE_URL: fake.googleBaseUrl },
    };
    const [sqlite, postgres] = await Promise.all([
      openSqliteDesks(folder, keys, opened),
      openPostgresDesks(folder, keys, opened),
    ]);
    return { desks: { sqlite, postgres }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Keys = Record<AssistantName, Record<string, string>>;

/** A file belongs to one process, so the demo data is made once and copied. */
async function openSqliteDesks(folder: string, keys: Keys, opened: Opened): Promise<Record<AssistantName, string>> {
  const file = (name: AssistantName) => join(folder, `${name}.db`);
  const open = async (name: AssistantName) => {
    const storage = { DATABASE_URL: `file:${file(name)}`, STORAGE_DIR: join(folder, 'sqlite-files') };
    const server = await startDeskServer(`sqlite ${name}`, { ...storage, ...keys[name] });
    opened.push(server);
    return server.url;
  };
  const offline = await open('offline');
  process.env.SIGHTLINE_DESK_FILE = file('offline');
  const client = createClient({ url: `file:${file('offline')}` });
  for (const name of ['openai', 'google'] as const) await client.execute(`vacuum into '${file(name)}'`);
  client.close();
  const [openai, google] = await Promise.all([open('openai'), open('google')]);
  return { offline, openai, google };
}

/** One Postgres with three instances of the application on one database, as in production. */
async function openPostgresDesks(folder: string, keys: Keys, opened: Opened): Promise<Record<AssistantName, string>> {
  const postgres = await startPostgres();
  opened.push({ close: () => postgres.stop() });
  const database = `desk_${process.pid}`;
  await administer(postgres.url(), `create database "${database}"`);
  opened.push({ close: () => administer(postgres.url(), `drop database if exists "${database}" with (force)`) });
  const storage = { DATABASE_URL: postgres.url(database), STORAGE_DIR: join(folder, 'postgres-files') };
  const open = async (name: AssistantName) => {
    const server = await startDeskServer(`postgres ${name}`, { ...storage, ...keys[name] });
    opened.push(server);
    return server.url;
  };
  const offline = await open('offline');
  const [openai, google] = await Promise.all([open('openai'), open('google')]);
  return { offline, openai, google };
}
