import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutation, mutations } from './mutations/mutations.ts';

const root = resolve(import.meta.dirname, '../..');

/** Takes one guard after the other out of a copy of the code: each time the named test, which passed, must fail. */
function main(): void {
  const copy = copyOfProject();
  try {
    const rows = mutations.map((mutation) => ({ mutation: mutation.name, ...outcomeOf(copy, mutation) }));
    console.table(rows);
    const caught = rows.filter((row) => row.outcome === 'caught').length;
    console.log(JSON.stringify({ drill: 'mutations', planted: rows.length, caught, ok: caught === rows.length }));
    process.exitCode = caught === rows.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sightline-mutations-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function outcomeOf(copy: string, mutation: Mutation): { test: string; outcome: string } {
  const { file, find, replace, testFile, testName } = mutation;
  const test = `${testFile} > ${testName}`;
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(find).length !== 2) return { test, outcome: `"${find.trim()}" does not stand once in ${file}` };
  if (runTest(copy, mutation) !== 'passed') return { test, outcome: 'the test does not pass without it' };
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  const outcome = runTest(copy, mutation) === 'failed' ? 'caught' : 'NOT NOTICED';
  writeFileSync(path, sound);
  return { test, outcome };
}

/** "none" where no test has the name. */
function runTest(copy: string, { project, testFile, testName }: Mutation): 'passed' | 'failed' | 'none' {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const pattern = testName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const input = ['run', '--project', project, testFile, '-t', pattern, '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...input], { cwd: copy });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  if (numFailedTests > 0) return 'failed';
  return numPassedTests > 0 ? 'passed' : 'none';
}

main();
