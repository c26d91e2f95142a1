import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../launcher/project.mjs';
import { endWithin, launchIn, secondsUntilAnswer, systemNode, typeNpm } from './launched.mjs';

const firstStartSeconds = 150;
const nextStartSeconds = 5;
const stopMs = 10_000;
const refusalMs = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'sightline-drill-'));
const clone = join(folder, 'sightline');
const results = [];

/** One thing the launchers promise; what it gives is said beside it, what it throws is why it failed. */
async function prove(promise, work) {
  try {
    const seen = await work();
    results.push(true);
    console.log(`✓ ${promise}${seen ? `: ${seen}` : ''}`);
  } catch (error) {
    results.push(false);
    console.log(`✗ ${promise}: ${error.message}`);
  }
}

function demand(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

async function proveStarts(port) {
  const settings = { PORT: port };
  let running = typeNpm(clone, ['start'], settings);
  await prove(`the first start answers within ${firstStartSeconds} s`, async () => {
    const seconds = await secondsUntilAnswer(running, port, 2 * firstStartSeconds);
    demand(seconds <= firstStartSeconds, `${seconds.toFixed(1)} s`);
    return `${seconds.toFixed(1)} s`;
  });
  await prove('SIGTERM to npm stops everything', async () => {
    running.kill('SIGTERM');
    const end = await endWithin(running, stopMs);
    demand(!String(end).startsWith('still running'), end);
  });
  running = launchIn(clone, [systemNode, 'scripts/start.mjs'], settings);
  await prove(`the next start answers within ${nextStartSeconds} s`, async () => {
    const seconds = await secondsUntilAnswer(running, port, firstStartSeconds);
    demand(seconds <= nextStartSeconds, `${seconds.toFixed(1)} s`);
    return `${seconds.toFixed(1)} s`;
  });
  await prove('it says where it is and who may sign in', async () => {
    for (let tries = 0; !running.output().includes('Ctrl+C') && tries < 100; tries += 1) await pause(50);
    demand(running.output().includes(`http://localhost:${port}`), running.output());
    demand(running.output().includes('sales@sightline.test'), running.output());
  });
  await proveRefusal('a port in use', new RegExp(`^Port ${port} is in use`), { PORT: port });
  await prove('a launcher that is killed outright leaves no server behind', async () => {
    running.kill('SIGKILL');
    demand((await endWithin(running, stopMs)) === 'SIGKILL', 'a child still ran');
  });
}

async function proveRefusal(what, sentence, settings, user) {
  await prove(`${what}: one sentence and exit code 1`, async () => {
    const refused = launchIn(clone, [systemNode, 'scripts/start.mjs'], settings, user);
    const end = await endWithin(refused, refusalMs);
    const said = refused.output().trim();
    demand(end === 1, `ended with ${end}: ${said}`);
    demand(sentence.test(said) && said.split('\n').length === 1, said);
    return said;
  });
}

async function proveRefusals(port) {
  const withEnvFile = async (text, what, sentence) => {
    writeFileSync(join(clone, '.env'), text);
    await proveRefusal(what, sentence, { PORT: port });
    rmSync(join(clone, '.env'));
  };
  await withEnvFile('PORT 3000\n', 'a line of .env that says nothing', /^Line 1 of \.env /);
  await withEnvFile('AI_MODEL_CHAT=best\n', 'a wrong value in .env', /^The setting AI_MODEL_CHAT is wrong/);
  const production = { PORT: port, APP_ENV: 'production', APP_URL: 'https://desk.example' };
  await proveRefusal('production without a secret', /^The setting AUTH_SECRET is missing/, production);
  const nowhere = { PORT: port, DATABASE_URL: 'file:/proc/sightline/desk.db' };
  await proveRefusal('a database folder that cannot be made', /^The folder \/proc\/sightline /, nowhere);
  const nobody = { PORT: port, DATABASE_URL: 'postgres://127.0.0.1:1/desk' };
  await proveRefusal('a Postgres that does not answer', /^The database server at 127\.0\.0\.1:1 does not/, nobody);
  await proveReadOnly(port);
}

/** Root may write everywhere, so it hands over to somebody who may not. */
async function proveReadOnly(port) {
  const isRoot = process.getuid?.() === 0;
  const data = join(clone, 'data');
  if (!isRoot) chmodSync(data, 0o555);
  const user = isRoot ? { uid: 65534, gid: 65534 } : {};
  await proveRefusal(
    'a folder that cannot be written',
    /^The folder .* cannot be written \(EACCES\)/,
    { PORT: port },
    user,
  );
  chmodSync(data, 0o755);
}

try {
  chmodSync(folder, 0o755);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  const version = execFileSync(systemNode, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`A fresh clone in ${clone}, with Node ${version}\n`);
  const port = await freePort();
  await proveStarts(port);
  await proveRefusals(port);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
