import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer } from '#db/testing/administer.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';
import { type DeskServer, startDeskServer } from '#e2e/servers/desk-server.ts';
import { answersPerSecond, openConnections } from './api/load.ts';
import { measureSignIns, type SignIns } from './api/sign-ins.ts';
import { quantile } from './quantile.ts';

/**
 * A list of the API, with its key, permission, limit and count, against the bare query on the same server; its p95 at
 * 200,000 proposals and 1,000,000 audit events against 1,000; and the memory of a hundred sign-ins at once.
 */
const targets = { throughputShareSqlite: 0.55, p95Growth: 2, signInsAboveIdleMb: 400 };
const rounds = 6;
const lists = [
  'locations?limit=50',
  'companies?limit=50',
  'proposals?limit=50',
  'proposals?limit=50&status=sent',
  'audit-events?limit=50',
  'audit-events?limit=50&outcome=refused',
  'audit-events?limit=50&action=user.sign_in',
  'users?limit=50',
];
const secret = 'a-secret-for-the-browser-tests-only';

type Engine = 'sqlite' | 'postgres';
type Desk = DeskServer & { key: string };
type Share = { engine: Engine; api: number; bare: number; share: number };
type Growth = { list: string; small: number; large: number; growth: number };

async function main(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-api-'));
  const postgres = await startPostgres();
  const names = ['small', 'large'].map((name) => `bench_${process.pid}_${name}`);
  try {
    for (const name of names) await administer(postgres.url(), `create database "${name}"`);
    const [small = '', large = ''] = names.map((name) => postgres.url(name));
    const file = `file:${join(folder, 'small.db')}`;
    const onSqlite = await openDesk(folder, file, 'small');
    const sqlite = await measureShare('sqlite', onSqlite).finally(onSqlite.close);
    const signIns = await signInsOf(folder, file);
    const desks = [await openDesk(folder, small, 'small'), await openDesk(folder, large, 'large')] as const;
    const shares = [sqlite, await measureShare('postgres', desks[0])];
    const growths = await measureGrowth(...desks);
    await Promise.all(desks.map((desk) => desk.close()));
    report(shares, growths, signIns);
  } finally {
    for (const name of names) await administer(postgres.url(), `drop database if exists "${name}" with (force)`);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openDesk(folder: string, url: string, size: string): Promise<Desk> {
  const variables = { DATABASE_URL: url, STORAGE_DIR: join(folder, 'files'), AUTH_SECRET: secret };
  const key = await prepare(url, size, variables);
  return { ...(await startDeskServer(`bench ${size}`, { ...variables, BENCH: '1', RATE_LIMITS: 'on' })), key };
}

/** A hundred from one address are not let in at once; here the memory is asked about. */
async function signInsOf(folder: string, url: string): Promise<SignIns> {
  const variables = { DATABASE_URL: url, STORAGE_DIR: join(folder, 'files'), RATE_LIMITS: 'off' };
  const server = await startDeskServer('bench sign-ins', variables);
  return measureSignIns(server).finally(server.close);
}

/** A process of its own: its schema has the columns of one engine. */
function prepare(url: string, size: string, variables: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'api/prepare.ts'), [url, size], {
      env: { ...process.env, ...variables },
    });
    child.on('message', (key) => resolve(String(key)));
    child.on('exit', (code) => code === 0 || reject(new Error(`The database was not filled (${code}).`)));
  });
}

/** The two in turn, so that what else the machine does falls on both. */
async function measureShare(engine: Engine, { url, key }: Desk): Promise<Share> {
  const api = { url: `${url}/api/v1/locations?limit=50`, headers: { authorization: `Bearer ${key}` } };
  const bare = { url: `${url}/api/bench/locations` };
  for (const call of [api, bare]) await answersPerSecond(call, { seconds: 1 });
  const seen = { api: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    seen.bare.push(await answersPerSecond(bare));
    seen.api.push(await answersPerSecond(api));
  }
  const [ofApi, ofBare] = [quantile(seen.api, 0.5), quantile(seen.bare, 0.5)];
  return { engine, api: ofApi, bare: ofBare, share: Math.round((ofApi / ofBare) * 100) / 100 };
}

async function measureGrowth(small: Desk, large: Desk): Promise<Growth[]> {
  const { call, close } = openConnections(1);
  const growths: Growth[] = [];
  for (const list of lists) {
    const times = { small: [] as number[], large: [] as number[] };
    for (let round = -5; round < 40; round += 1) {
      for (const [desk, seen] of [[small, times.small] as const, [large, times.large] as const]) {
        const headers = { authorization: `Bearer ${desk.key}` };
        const { status, ms, body } = await call({ url: `${desk.url}/api/v1/${list}`, headers });
        if (status !== 200) throw new Error(`${list} answered ${status}: ${body.slice(0, 300)}`);
        if (round >= 0) seen.push(ms);
      }
    }
    const [before, after] = [quantile(times.small, 0.95), quantile(times.large, 0.95)];
    growths.push({ list, small: before, large: after, growth: Math.round((after / before) * 100) / 100 });
  }
  close();
  return growths;
}

function report(shares: readonly Share[], growths: readonly Growth[], signIns: SignIns): void {
  console.table(shares.map(({ engine, api, bare, share }) => ({ engine, 'api/s': api, 'bare/s': bare, share })));
  console.table(
    growths.map(({ list, small, large, growth }) => ({ list, 'p95 small ms': small, 'p95 ms': large, growth })),
  );
  console.table([signIns]);
  const [sqlite, postgres] = shares;
  const worst = Math.max(...growths.map(({ growth }) => growth));
  const figures = {
    throughputShareSqlite: sqlite?.share ?? 0,
    throughputSharePostgres: postgres?.share ?? 0,
    worstP95Growth: worst,
    beyond: growths.filter(({ growth }) => growth > targets.p95Growth).map(({ list, growth }) => `${list}: ${growth}`),
    signInsAboveIdleMb: signIns.aboveIdleMb,
  };
  const ok =
    figures.throughputShareSqlite >= targets.throughputShareSqlite &&
    worst <= targets.p95Growth &&
    signIns.aboveIdleMb <= targets.signInsAboveIdleMb;
  console.log(JSON.stringify({ bench: 'api', figures, targets, ok }));
  process.exitCode = ok ? 0 : 1;
}

await main();
