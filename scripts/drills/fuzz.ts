import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { makeKey } from '#e2e/api-call.ts';
import { runFuzz } from '#e2e/fuzz/run-fuzz.ts';
import { startDeskServer } from '#e2e/servers/desk-server.ts';
import { findBrowser } from '#e2e/servers/find-browser.ts';

const calls = Number(process.argv[2] ?? 5_000);
const seed = process.argv[3] === undefined ? undefined : Number(process.argv[3]);
const narrowScopes = ['locations:read', 'photos:read'];

/** Calls every operation of a server of its own with made-up input: `npm run drill:fuzz -- [calls] [seed]`. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-fuzz-'));
  const storage = { DATABASE_URL: `file:${join(folder, 'fuzz.db')}`, STORAGE_DIR: join(folder, 'files') };
  const server = await startDeskServer('fuzz', storage);
  try {
    const keys = await makeKeys(server.url);
    const started = Date.now();
    const report = await runFuzz({ origin: server.url, keys, calls, ...(seed !== undefined && { seed }) });
    for (const problem of report.problems.slice(0, 50)) console.log(problem);
    const { problems, ...told } = report;
    const seconds = Math.round((Date.now() - started) / 1_000);
    console.log(
      JSON.stringify({ drill: 'fuzz', ...told, seconds, problems: problems.length, ok: problems.length === 0 }),
    );
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeKeys(origin: string) {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ baseURL: origin });
    const whole = (await makeKey(page, origin, 'admin', { name: 'Fuzzer' })).secret;
    const narrow = await makeKey(page, origin, 'admin', { name: 'Narrow fuzzer', scopes: narrowScopes });
    return { whole, narrow: { secret: narrow.secret, scopes: narrowScopes } };
  } finally {
    await browser.close();
  }
}

await main();
