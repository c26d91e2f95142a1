import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer } from '#db/testing/administer.ts';
import { startPostgres } from '#db/testing/postgres-server.ts';
import type { Timed } from './lists/measure.ts';

/** Every list and search at 200,000 proposals and 5,000 locations against the same at 1,000 of each, on both engines. */
const targets = { p95Growth: 2 };
type Engine = 'sqlite' | 'postgres';
type Result = Timed & { engine: Engine };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-lists-'));
  const postgres = await startPostgres();
  try {
    const results = [...(await measureSqlite(folder)), ...(await measurePostgres(folder, postgres.url))];
    report(results);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSqlite(folder: string): Promise<Result[]> {
  const [small = '', large = ''] = ['small', 'large'].map((name) => `file:${join(folder, `${name}.db`)}`);
  return measureEngine('sqlite', { small, large, folder });
}

async function measurePostgres(folder: string, urlOf: (database?: string) => string): Promise<Result[]> {
  const [small = '', large = ''] = ['small', 'large'].map((name) => `bench_${process.pid}_${name}`);
  for (const name of [small, large]) await administer(urlOf(), `create database "${name}"`);
  try {
    return await measureEngine('postgres', { small: urlOf(small), large: urlOf(large), folder });
  } finally {
    for (const name of [small, large]) await administer(urlOf(), `drop database "${name}" with (force)`);
  }
}

type Places = { small: string; large: string; folder: string };

async function measureEngine(engine: Engine, { small, large, folder }: Places): Promise<Result[]> {
  const variables = { DATABASE_URL: small, STORAGE_DIR: join(folder, 'files') };
  for (const [name, url] of Object.entries({ small, large })) await run('prepare', [url, name], variables);
  const timed = await run<Timed[]>('measure', [small, large], variables);
  return timed.map((one) => ({ ...one, engine }));
}

/** A process of its own: its schema has the columns of one engine. */
function run<T>(script: string, input: string[], variables: Record<string, string>): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'lists', `${script}.ts`), input, {
      env: { ...process.env, ...variables },
    });
    let answer: unknown;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('exit', (code) =>
      code === 0 ? resolve(answer as T) : reject(new Error(`${script} ended with ${code}.`)),
    );
  });
}

function report(results: readonly Result[]): void {
  const rows = results.map(({ engine, name, small, large }) => {
    const [p50, p95] = [quantile(large, 0.5), quantile(large, 0.95)];
    const before = quantile(small, 0.95);
    return { engine, list: name, 'p50 ms': p50, 'p95 ms': p95, 'at 1,000': before, growth: round(p95 / before) };
  });
  console.table(rows);
  const slow = rows.filter((row) => row.growth > targets.p95Growth);
  const worst = Math.max(...rows.map((row) => row.growth));
  const figures = {
    lists: rows.length,
    within: rows.length - slow.length,
    worstGrowth: worst,
    slowestP95Ms: Math.max(...rows.map((row) => row['p95 ms'])),
    beyond: slow.map((row) => `${row.engine}: ${row.list} ${row.growth}`),
  };
  const ok = slow.length === 0;
  console.log(JSON.stringify({ bench: 'lists', figures, targets, ok }));
  process.exitCode = ok ? 0 : 1;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;

await main();
