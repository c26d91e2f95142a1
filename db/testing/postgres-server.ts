import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries, type RunAs, serverUser } from './postgres-binaries.ts';

export type PostgresServer = {
  /** The address of a database on this server; the maintenance database when none is named. */
  url(database?: string): string;
  stop(): Promise<void>;
};

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'TimeZone=UTC',
];
const startTimeoutMs = 30_000;

/**
 * A real Postgres with nothing in it, on a free port of 127.0.0.1, gone with its data when stopped. TEST_PG_URL names a
 * running server to use instead. Works as root (the server drops to another user) and as anybody else.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.TEST_PG_URL;
  if (given) return { url: (database) => withDatabase(given, database), stop: async () => {} };
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'sightline-postgres-'));
  try {
    chmodSync(folder, 0o755);
    const binaries = postgresBinaries(folder, user);
    const data = makeCluster(binaries, folder, user);
    const port = await freePort();
    const server = await launch(binaries, data, port, user);
    return {
      url: (database) => withDatabase(`postgres://sightline@127.0.0.1:${port}/postgres`, database),
      stop: () => stop(server, folder),
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function withDatabase(server: string, database?: string): string {
  const url = new URL(server);
  if (database) url.pathname = `/${database}`;
  return url.toString();
}

const surroundings = (folder: string) => ({ ...process.env, LC_ALL: 'C', HOME: folder });

function makeCluster(binaries: string, folder: string, user: RunAs): string {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid);
  const flags = ['--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
  const initdb = spawnSync(join(binaries, 'initdb'), ['-D', data, '-U', 'sightline', ...flags], {
    ...user,
    cwd: folder,
    env: surroundings(folder),
    encoding: 'utf8',
  });
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.error?.message ?? initdb.stderr}`);
  return data;
}

function launch(binaries: string, data: string, port: number, user: RunAs): Promise<ChildProcess> {
  const folder = join(data, '..');
  const flags = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(binaries, 'postgres'), flags, {
    ...user,
    cwd: folder,
    env: surroundings(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (what: string) => reject(new Error(`Postgres ${what}: ${log}`));
    const timer = setTimeout(() => fail('did not start in time'), startTimeoutMs);
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`ended with code ${code}`));
    server.stderr?.on('data', (chunk) => {
      log = (log + chunk).slice(-4_000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve(server);
    });
  });
}

function stop(server: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    };
    if (server.exitCode !== null || server.signalCode !== null) return done();
    server.once('exit', done);
    // A fast shutdown: connections are dropped, not waited for.
    server.kill('SIGINT');
  });
}

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
