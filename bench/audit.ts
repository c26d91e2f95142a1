import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer } from '#db/testing/administer.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';
import type { ChainFigures, ListFigures } from './audit/measure.ts';
import { quantile } from './quantile.ts';

/** The chain read at 100,000 events on both engines; lists at 1,000,000 events against 1,000, on Postgres. */
const targets = { verifySeconds: 5, listGrowth: 2 };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-audit-'));
  const postgres = await startPostgres();
  const names = {
    small: `bench_${process.pid}_small`,
    chain: `bench_${process.pid}_chain`,
    large: `bench_${process.pid}_large`,
  };
  try {
    for (const name of Object.values(names)) await administer(postgres.url(), `create database "${name}"`);
    const url = (name: string) => postgres.url(name);
    const sqlite = await measure<ChainFigures>('chain', [`file:${join(folder, 'chain.db')}`]);
    const chain = await measure<ChainFigures>('chain', [url(names.chain)]);
    const lists = await measure<ListFigures>('lists', [url(names.small), url(names.large)]);
    report({ sqlite, chain, lists });
  } finally {
    for (const name of Object.values(names)) {
      await administer(postgres.url(), `drop database if exists "${name}" with (force)`);
    }
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process of its own: its schema has the columns of one engine. */
function measure<Figures>(what: string, urls: string[]): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const settings = { AUTH_SECRET: 'a-secret-for-the-measurements-of-this-project', DATABASE_URL: urls[0] };
    const script = join(import.meta.dirname, 'audit/measure.ts');
    const child = fork(script, [what, ...urls], { env: { ...process.env, ...settings } });
    let answer: Figures | undefined;
    child.on('message', (message) => {
      answer = message as Figures;
    });
    child.on('exit', (code) => (answer ? resolve(answer) : reject(new Error(`It ended with ${code}.`))));
  });
}

type Measured = { sqlite: ChainFigures; chain: ChainFigures; lists: ListFigures };

function report({ sqlite, chain, lists: measured }: Measured): void {
  const lists = Object.entries(measured).map(([list, times]) => {
    const [small, large] = [quantile(times.small, 0.95), quantile(times.large, 0.95)];
    return { list, 'at 1,000': small, 'at 1,000,000': large, growth: Math.round((large / small) * 10) / 10 };
  });
  console.table(lists);
  const worst = Math.max(...lists.map(({ growth }) => growth));
  const figures = {
    verifySeconds: { sqlite: sqlite.verifySeconds, postgres: chain.verifySeconds },
    fiftyAtOnceMs: { sqlite: sqlite.fiftyAtOnceMs, postgres: chain.fiftyAtOnceMs },
    worstGrowth: worst,
    beyond: lists.filter(({ growth }) => growth > targets.listGrowth).map(({ list, growth }) => `${list} ${growth}`),
  };
  const slowest = Math.max(sqlite.verifySeconds, chain.verifySeconds);
  const ok = slowest <= targets.verifySeconds && worst <= targets.listGrowth;
  console.log(JSON.stringify({ bench: 'audit', figures, targets, ok }));
  process.exitCode = ok ? 0 : 1;
}

await main();
