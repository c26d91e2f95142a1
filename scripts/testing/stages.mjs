import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../launcher/dependencies.mjs';
import { countPlaywright, countVitest } from './count-tests.mjs';

const dryInstall = ['ci', '--dry-run', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/** What the tests of a stage write down for the count, gone when the run ends. */
const reports = mkdtempSync(join(tmpdir(), 'sightline-test-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
const reportOf = (name) => join(reports, `${name}.json`);

const script = (name, ...args) => npm(['run', '--silent', name, '--', ...args]);

/** A check that either holds or does not, as one of the project's scripts. */
const check = (name, run) => ({ name, run, count: ({ code }) => (code === 0 ? held : failed) });
const held = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

const vitest = (name, projects) => ({
  name,
  run: () => {
    const flags = projects.map((project) => `--project=${project}`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
    return npm(['exec', '--', 'vitest', 'run', ...flags, ...reporters]);
  },
  count: (end) => countReport(name, countVitest, end),
});

const playwright = (name) => ({
  name,
  run: async () => {
    if (!existsSync('playwright.config.ts')) return { code: 1, output: 'There is no playwright.config.ts.' };
    process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = reportOf(name);
    return script('test:browser', '--reporter=list,json');
  },
  count: (end) => countReport(name, countPlaywright, end),
});

/** Everything that can be called, asked as everybody: each question counts. */
const matrix = {
  name: 'matrix',
  run: () => script('drill:matrix', '--only', 'sqlite'),
  count({ code, output }) {
    const [, cells, holes] = /(\d+) cells, (\d+) holes/.exec(output) ?? [];
    if (cells === undefined) return failed;
    return { passed: Number(cells) - Number(holes), failed: code === 0 ? Number(holes) : Math.max(1, Number(holes)) };
  },
};

/** A run that ends badly without a failed test, or without a word, is one failure more. */
function countReport(name, count, { code }) {
  if (!existsSync(reportOf(name))) return failed;
  const counted = count(JSON.parse(readFileSync(reportOf(name), 'utf8')));
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * All stages in waves; a wave's lanes run beside each other, the stages of a lane one after the other. The build leaves
 * a core idle at times, which the unit tests take; the browser's tests have the machine to themselves.
 */
export const waves = [
  [
    [
      check('lock-file', async () => {
        const complete = await script('lock:complete', '--check');
        return complete.code === 0 ? npm(dryInstall) : complete;
      }),
      check('secrets', () => script('check:secrets')),
      check('import-rules', () => script('check:imports')),
    ],
    [
      check('lint', () => script('lint')),
      check('types', () => script('typecheck')),
      check('unused-code', () => script('check:unused')),
    ],
  ],
  [[check('build', () => script('build'))], [vitest('unit', ['unit']), vitest('database', ['sqlite', 'postgres'])]],
  [
    [
      { ...playwright('browser'), needs: 'build' },
      { ...matrix, needs: 'build' },
    ],
  ],
];
