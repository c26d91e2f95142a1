import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LaunchError } from './project.mjs';

/** Demands `bytes` free on the disk of `folder`. Node before 18.15 cannot tell, and passes. */
export function demandSpace(folder, bytes) {
  if (!fs.statfsSync) return;
  const { bavail, bsize } = fs.statfsSync(nearestExisting(folder));
  const free = bavail * bsize;
  if (free >= bytes) return;
  const megabytes = (count) => `${Math.round(count / 1_000_000)} MB`;
  throw new LaunchError(
    `The disk of ${folder} is full: ${megabytes(bytes)} are needed and ${megabytes(free)} are free.`,
  );
}

/** Makes `folder` where it is missing and demands that files can be written in it. */
export function demandWritable(folder) {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    makeFolder(folder);
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') throw error;
    throw new LaunchError(`The folder ${folder} cannot be written (${error.code}): change its owner or rights.`);
  }
}

/** One folder after the other: Node's own `recursive` never ends where the system says ENOENT, as under /proc. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(dirname(folder));
  fs.mkdirSync(folder);
}

function nearestExisting(folder) {
  const path = resolve(folder);
  return fs.existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}
