import { existsSync, readFileSync } from 'node:fs';
import { run } from './child.mjs';
import { demandSpace, demandWritable } from './disk.mjs';
import { npmInstallsAll, pinnedNode, pinnedNodeIsMissing, withNodeFirst } from './node-version.mjs';
import { LaunchError, root } from './project.mjs';

const neededBytes = 1_800_000_000;
const inTreeFlags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/** Whether what is installed is what the lock file says, by npm's own record of its last whole installation. */
export function matchesLock(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  const complete = wanted.every(([path, { version, integrity, optional, link }]) => {
    const found = installed[path];
    if (!found) return Boolean(optional || link);
    return found.version === version && (!integrity || !found.integrity || found.integrity === integrity);
  });
  return complete && Object.keys(installed).every((path) => path in locked);
}

function dependenciesAreFresh() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record) || pinnedNodeIsMissing()) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  return matchesLock(packagesOf('package-lock.json'), packagesOf(record));
}

/** Installs what the lock file says when it is missing or another version; takes no time when it is there. */
export async function ensureDependencies() {
  if (dependenciesAreFresh()) return;
  demandWritable(root);
  demandSpace(root, neededBytes);
  console.log('Installing dependencies (npm ci) ...');
  const { code, output } = await install();
  if (code === 0) return;
  console.error(output.trim());
  if (output.includes('ENOSPC')) throw Object.assign(new Error('No space'), { code: 'ENOSPC' });
  throw new LaunchError('The dependencies could not be installed: the reason stands above.');
}

/** Where npm would leave something out, it brings the pinned Node first, which then installs the whole. */
async function install() {
  const args = ['ci', ...inTreeFlags];
  const first = await npm(args);
  const pinned = pinnedNode();
  return first.code === 0 && pinned && !npmInstallsAll(process.versions.node) ? npm(args, pinned) : first;
}

/** Runs npm as the person did: under `npm start` it says itself where it is, else it is found on the PATH. */
export function npm(args, node = process.env.npm_node_execpath) {
  const { npm_execpath: script } = process.env;
  const env = node ? withNodeFirst(node) : process.env;
  if (script && node && /\.c?js$/.test(script)) return run(node, [script, ...args], { env });
  return run('npm', args, { env, shell: process.platform === 'win32' });
}
