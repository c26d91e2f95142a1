import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder; launchers work in it whatever folder they were called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Something the person at the terminal can put right; its message is one sentence. */
export class LaunchError extends Error {}

const reasons = {
  ENOSPC: () => 'There is no space left on the disk: make some room and try again.',
  EDQUOT: () => 'There is no space left on the disk for this user: make some room and try again.',
  EACCES: (path) => `There is no permission to write ${path}: change its owner or rights and try again.`,
  EPERM: (path) => `There is no permission to write ${path}: change its owner or rights and try again.`,
  EROFS: (path) => `${path} is on a read-only disk: move the project or its data to one that can be written.`,
};

/** Runs a launcher in the project folder; what goes wrong ends it with one sentence and exit code 1. */
export async function launch(work) {
  process.chdir(root);
  if (process.env.npm_lifecycle_event) endWithShell();
  try {
    await work();
  } catch (error) {
    const reason = error instanceof LaunchError ? error.message : reasons[error?.code]?.(error.path ?? root);
    console.error(reason ?? error);
    process.exit(1);
  }
}

/** npm that is told to end tells the shell between us, which passes nothing on: a server would stay on its port. */
function endWithShell() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
