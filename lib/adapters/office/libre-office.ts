import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import type { Office } from './port.ts';

const answersWithinMs = 20_000;
const printsWithinMs = 60_000;
/** It sees no setting of ours, and finds itself where systems keep it. */
const searched = '/usr/local/bin:/usr/bin:/bin:/opt/libreoffice/program:/Applications/LibreOffice.app/Contents/MacOS';

type Options = { answersWithinMs?: number; printsWithinMs?: number; fontFolder?: string };

/**
 * LibreOffice by its command, where it answers; undefined where it does not. It finds the fonts of `fontFolder` beside
 * those of the machine. One presentation is printed at a time.
 */
export async function findLibreOffice(command: string, options: Options = {}): Promise<Office | undefined> {
  const answer = await inFolder((folder) =>
    run(command, ['--version'], { folder, withinMs: options.answersWithinMs ?? answersWithinMs }),
  );
  if (answer !== 'done') return undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    toPdf(presentation) {
      const printed = last.then(() => print(command, presentation, options));
      last = printed.catch(() => {});
      return printed;
    },
  };
}

function print(command: string, presentation: Uint8Array, options: Options): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const file = join(folder, 'deck.pptx');
    await writeFile(file, presentation, { mode: 0o600 });
    if (options.fontFolder) await symlink(options.fontFolder, join(folder, '.fonts'));
    const settings = ['--headless', '--norestore', '--nolockcheck', '--nodefault'];
    const withinMs = options.printsWithinMs ?? printsWithinMs;
    const outcome = await run(command, [...settings, '--convert-to', 'pdf', '--outdir', folder, file], {
      folder,
      withinMs,
    });
    const pdf = await readFile(join(folder, 'deck.pdf')).catch(() => undefined);
    if (outcome === 'done' && pdf?.subarray(0, 5).toString('latin1') === '%PDF-') return new Uint8Array(pdf);
    throw new AppError('upstream_failed', say('brands.officeFailed'), { cause: new Error(outcome) });
  });
}

/** A folder of its own, gone afterwards, holds the deck and all that the program remembers. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The program is a script that starts others: it gets a group of its own, and the group is ended when time is over. */
function run(
  command: string,
  options: string[],
  { folder, withinMs }: { folder: string; withinMs: number },
): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const env = { PATH: searched, HOME: folder, LANG: 'C.UTF-8', NODE_ENV: 'production' } as const;
  return new Promise((answer) => {
    const child = spawn(command, [profile, ...options], { cwd: folder, env, stdio: 'ignore', detached: true });
    const end = (outcome: string) => {
      clearTimeout(timer);
      answer(outcome);
    };
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      end('It took too long.');
    }, withinMs);
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(code === 0 ? 'done' : `It ended with ${code ?? signal}.`));
  });
}
