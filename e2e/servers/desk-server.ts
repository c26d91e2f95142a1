import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '#db/testing/postgres-server.ts';

export type DeskServer = {
  url: string;
  pid: number;
  close(): Promise<void>;
  /** The exit code once it has ended. */
  ended: Promise<number | null>;
};

const readyTimeoutMs = 90_000;

/** Starts the built application on a free port of 127.0.0.1 and waits until it can serve; `name` stands in errors. */
export async function startDeskServer(name: string, variables: Record<string, string>): Promise<DeskServer> {
  const script = resolve('.next/standalone/server.js');
  if (!existsSync(script)) throw new Error('There is no production build: run "npm run build" first.');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const server = spawn(process.execPath, ['--import', pathToFileURL(resolve('scripts/server/entry.ts')).href, script], {
    env: {
      ...inherited,
      NODE_ENV: 'production',
      APP_ENV: 'local',
      AUTH_SECRET: 'a-secret-for-the-browser-tests-only',
      APP_URL: url,
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      OPENAI_API_KEY: '',
      GOOGLE_GENERATIVE_AI_API_KEY: '',
      AI_MODEL_CHAT: '',
      // All tests call from one address, more often than people do.
      RATE_LIMITS: 'off',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const log = collect(server);
  const deadline = Date.now() + readyTimeoutMs;
  while (!(await answers(`${url}/api/health/ready`))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`The server "${name}" did not become ready:\n${log()}`);
    }
    await pause(100);
  }
  return { url, pid: server.pid ?? 0, close: () => stop(server), ended };
}

function collect(server: ChildProcess): () => string {
  let text = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      text = (text + chunk).slice(-8_000);
    });
  }
  return () => text;
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  return response?.ok ?? false;
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), 10_000).unref();
  });
}
