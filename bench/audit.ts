import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer } from '#db/testing/administer.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';
import type { AuditFigures } from './audit/measure.ts';

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
    const sqlite = await measure(`file:${join(folder, 'chain.db')}`, ['verify', '100000']);
    const chain = await measure(url(names.chain), ['verify', '100000']);
    const small = await measure(url(names.small), ['lists', '1000']);
    const large = await measure(url(names.large), ['lists', '1000000']);
    report({ sqlite, chain, small, large });
  } finally {
    for (const name of Object.values(names)) {
      await administer(postgres.url(), `drop database if exists "${name}" with (force)`);
    }
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process of its own: its schema has the columns of one engine. */
function measure(url: string, input: string[]): Promise<AuditFigures> {
  return new Promise((resolve, reject) => {
    const secrets = { AUTH_SECRET: 'a-secret-for-the-measurements-of-this-project' };
    const child = fork(join(import.meta.dirname, 'audit/measure.ts'), input, {
      env: { ...process.env, ...secrets, DATABASE_URL: url },
    });
    let answer: AuditFigures | undefined;
    child.on('message', (message) => {
      answer = message as AuditFigures;
    });
    child.on('exit', (code) => (answer ? resolve(answer) : reject(new Error(`It ended with ${code}.`))));
  });
}

type Measured = Record<'sqlite' | 'chain' | 'small' | 'large', AuditFigures>;

function report({ sqlite, chain, small, large }: Measured): void {
  const lists = Object.entries(large.p95Ms).map(([list, p95]) => {
    const before = small.p95Ms[list] ?? Number.NaN;
    return { list, 'at 1,000': before, 'at 1,000,000': p95, growth: Math.round((p95 / before) * 10) / 10 };
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
