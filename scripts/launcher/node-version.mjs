import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { run } from './child.mjs';
import { LaunchError, root } from './project.mjs';

const handedOver = 'SIGHTLINE_HANDED_OVER';

/** The Node that the lock file pins, where there is one for this machine. */
export function pinnedNode() {
  const binary = resolve(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  return existsSync(binary) ? binary : undefined;
}

/** Where a lock file pins a Node for this machine, it must be installed. */
export function pinnedNodeIsMissing() {
  const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'));
  return `node_modules/node-${process.platform}-${process.arch}` in packages && !pinnedNode();
}

/** Whether this version runs the project: 22.12 and newer. */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** Under an older version npm leaves out the optional packages that ask for a newer one, and says nothing. */
export function npmInstallsAll(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** The environment in which a program that asks for `node` finds this one first. */
export function withNodeFirst(node) {
  return { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
}

/** Node 22.12 to 22.17 reads TypeScript only when asked. */
export function typescriptFlags(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 22 && minor < 18 ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : [];
}

/**
 * Goes on in the pinned Node, which runs the same script again; comes back only where this already is the right one.
 * Where none is pinned, this one serves from 22.12 on.
 */
export async function handOver() {
  const pinned = pinnedNode();
  const node = pinned ?? process.execPath;
  const flags = pinned ? [] : typescriptFlags(process.versions.node);
  if (process.env[handedOver] === node) {
    delete process.env[handedOver];
    return;
  }
  if (!pinned && !nodeIsNewEnough(process.versions.node)) {
    throw new LaunchError(`Node 22.12 or newer is needed on this machine, and this is ${process.versions.node}.`);
  }
  if (process.execPath === node && flags.length === 0) return;
  const env = { ...withNodeFirst(node), [handedOver]: node };
  const endWithParent = ['--import', resolve(root, 'scripts/launcher/end-with-parent.mjs')];
  const { code } = await run(node, [...flags, ...endWithParent, ...process.argv.slice(1)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  process.exit(code);
}
