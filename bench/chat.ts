import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startDeskServer } from '#e2e/servers/desk-server.ts';
import { newId } from '#lib/core/ids.ts';
import { quantile } from './quantile.ts';

/** Time from sending a message to the first text or tool part of an offline answer, over HTTP against the built server. */
const targets = { p95Ms: 150 };
const warmUps = 8;
const rounds = 25;
const messages = {
  help: 'help',
  locations: 'What locations do you have in Dubai?',
  price: 'How much is Marina Gateway for 8 weeks?',
  questions: 'Proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan, 450k and 300k, client Acme Properties',
};
type Kind = keyof typeof messages;
type Desk = { url: string; cookie: string };

async function main(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-chat-'));
  const storage = { DATABASE_URL: `file:${join(folder, 'bench.db')}`, STORAGE_DIR: join(folder, 'files') };
  const server = await startDeskServer('bench', storage);
  try {
    const desk = { url: server.url, cookie: await signIn(server.url) };
    report(await measure(desk));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Signs in the way the page does: by its server action. */
async function signIn(url: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(resolve('.next/server/server-reference-manifest.json'), 'utf8'));
  const actions = Object.entries(manifest.node as Record<string, { exportedName: string }>);
  const [id = ''] = actions.find(([, { exportedName }]) => exportedName === 'signInAction') ?? [];
  const response = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', origin: url },
    body: JSON.stringify([{ email: 'sales@sightline.test', password: 'sightline-demo' }]),
  });
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  if (!cookie.length) throw new Error(`Signing in gave no cookie (status ${response.status}).`);
  return cookie.join('; ');
}

async function measure(desk: Desk): Promise<Map<Kind, number[]>> {
  const kinds = Object.keys(messages) as Kind[];
  const times = new Map(kinds.map((kind) => [kind, [] as number[]]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const kind of kinds) {
      const ms = await firstPartMs(desk, messages[kind]);
      if (round >= 0) times.get(kind)?.push(ms);
    }
  }
  return times;
}

/** One message in a chat of its own; the answer is read to its end before the next one is asked. */
async function firstPartMs({ url, cookie }: Desk, text: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ chatId: newId('chat'), text }),
  });
  if (!response.ok || !response.body) throw new Error(`The chat answered ${response.status}: ${await response.text()}`);
  let first: number | undefined;
  let seen = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    seen += chunk;
    if (first === undefined && /"type":"(?:text-delta|tool-input-)/.test(seen)) first = performance.now() - startedAt;
  }
  if (first === undefined) throw new Error(`The answer to "${text}" had no part: ${seen}`);
  return first;
}

function report(times: Map<Kind, number[]>): void {
  const all = [...times.values()].flat();
  const rows = [...times.entries(), ['all', all] as const].map(([message, ms]) => ({
    message,
    answers: ms.length,
    'p50 ms': quantile(ms, 0.5),
    'p95 ms': quantile(ms, 0.95),
    'max ms': quantile(ms, 1),
  }));
  console.table(rows);
  const figures = { p50Ms: quantile(all, 0.5), p95Ms: quantile(all, 0.95), answers: all.length };
  const ok = figures.p95Ms <= targets.p95Ms;
  console.log(JSON.stringify({ bench: 'chat', figures, targets, ok }));
  process.exitCode = ok ? 0 : 1;
}

await main();
