import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { demandSpace, demandWritable } from './disk.mjs';
import { LaunchError, root } from './project.mjs';

const neededBytes = 600_000_000;
const sources = [
  'app',
  'components',
  'db',
  'drizzle',
  'lib',
  'public',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'middleware.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const testFile = /(\.test\.tsx?|[\\/]testing[\\/].*)$/;

export const standalone = join(root, '.next/standalone');
const stamp = join(root, '.next/source-hash');

/** One hash over every file that a production build reads. */
export function hashSources(folder = root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(folder, source)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(folder, path) {
  const absolute = join(folder, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return testFile.test(path) ? [] : [path];
  return readdirSync(absolute).flatMap((name) => filesIn(folder, join(path, name)));
}

function buildIsFresh(hash) {
  return existsSync(join(standalone, 'server.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Makes the production build when it is missing or older than its sources. */
export async function ensureBuild() {
  const hash = hashSources();
  if (buildIsFresh(hash)) return;
  demandWritable(join(root, '.next'));
  demandSpace(root, neededBytes);
  rmSync(stamp, { force: true });
  rmSync(standalone, { recursive: true, force: true });
  console.log('Building for production ...');
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) {
    console.error(output.trim());
    if (output.includes('ENOSPC')) throw Object.assign(new Error('No space'), { code: 'ENOSPC' });
    throw new LaunchError('The production build failed: the reason stands above.');
  }
  completeStandalone();
  writeFileSync(stamp, hash);
}

/** Next leaves the static files out, and copies `.env`, whose values would outlive a change of that file. */
function completeStandalone() {
  cpSync(join(root, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true });
  for (const name of readdirSync(standalone)) if (name.startsWith('.env')) rmSync(join(standalone, name));
}
