import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** The Node and npm of the person, not the pinned ones that `npm run` puts on the PATH. */
export const systemNode = process.env.npm_node_execpath ?? 'node';
const npmScript = process.env.npm_execpath;
const systemPath = (process.env.PATH ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .join(':');

/** `npm <words>` as somebody types it in `folder`, in a process group of its own. */
export const typeNpm = (folder, words, settings = {}, user = {}) =>
  launchIn(folder, npmScript ? [systemNode, npmScript, ...words] : ['npm', ...words], settings, user);

/** A program that can be waited for and stopped; `user` may say another uid and gid. */
export function launchIn(folder, [command, ...args], settings = {}, user = {}) {
  const surroundings = Object.entries(process.env).filter(([name]) => !/^(npm_|SIGHTLINE_|NODE_)/.test(name));
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...Object.fromEntries(surroundings), PATH: systemPath, HOME: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...user,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  return { pid: child.pid, ended, output: () => output, kill: (signal) => process.kill(child.pid, signal) };
}

/** Seconds until the server answers with what it shows to people; throws when it ends or takes too long. */
export async function secondsUntilAnswer(launched, port, limitSeconds) {
  const startedAt = Date.now();
  const seconds = () => (Date.now() - startedAt) / 1000;
  let over = false;
  void launched.ended.then(() => (over = true));
  while (!over && seconds() < limitSeconds) {
    const answer = await fetch(`http://127.0.0.1:${port}/sign-in`).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes('<form')) return seconds();
    await pause(50);
  }
  throw new Error(`No answer after ${seconds().toFixed(0)} s:\n${launched.output()}`);
}

/** How it ended, with all its children, or what was left after `ms`; everything is gone afterwards. */
export async function endWithin(launched, ms) {
  const deadline = Date.now() + ms;
  while (groupIsAlive(launched.pid) && Date.now() < deadline) await pause(50);
  if (!groupIsAlive(launched.pid)) return launched.ended;
  process.kill(-launched.pid, 'SIGKILL');
  return `still running after ${ms / 1000} s`;
}

function groupIsAlive(pid) {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
