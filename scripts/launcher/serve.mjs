import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { standalone } from './build.mjs';
import { forwardSignals } from './child.mjs';
import { LaunchError, root } from './project.mjs';

const readyTimeoutMs = 120_000;
const wildcards = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** Where a server that listens on `host` is reached from this machine. */
export function localAddress(host, port) {
  const reached = wildcards[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${reached}:${port}`;
}

/**
 * Starts the built server and waits until it can serve; gives what it says about itself, and its end. What it writes
 * before that is shown only when it fails.
 */
export async function startBuiltServer({ HOST, PORT }) {
  const preloads = ['scripts/server/entry.ts', 'scripts/launcher/end-with-parent.mjs'];
  const flags = [
    ...preloads.flatMap((file) => ['--import', pathToFileURL(join(root, file)).href]),
    join(standalone, 'server.js'),
  ];
  const server = spawn(process.execPath, flags, {
    env: { ...process.env, NODE_ENV: 'production', HOSTNAME: HOST, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  forwardSignals(server);
  const ended = new Promise((resolve) => server.once('close', (code) => resolve(code ?? 0)));
  const log = collect(server);
  const ready = await Promise.race([waitUntilReady(`${localAddress(HOST, PORT)}/api/health/ready`), ended]);
  if (typeof ready !== 'object') {
    server.kill('SIGTERM');
    const text = log.stop();
    const [sentence] = /^Sightline could not start: .*/m.exec(text) ?? [];
    if (sentence) throw new LaunchError(sentence);
    console.error(text.trim());
    throw new LaunchError('The server did not become ready: the reason stands above.');
  }
  process.stdout.write(
    log
      .stop()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => `${line}\n`)
      .join(''),
  );
  server.stdout.pipe(process.stdout);
  server.stderr.pipe(process.stderr);
  return { ready, ended };
}

function collect(server) {
  let text = '';
  const add = (chunk) => {
    text += chunk;
  };
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', add);
  return {
    stop() {
      for (const stream of [server.stdout, server.stderr]) stream.off('data', add);
      return text;
    },
  };
}

async function waitUntilReady(url) {
  const deadline = Date.now() + readyTimeoutMs;
  while (Date.now() < deadline) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (response?.ok) return response.json().catch(() => ({}));
    await pause(100);
  }
  return 'too late';
}
