import { expect, test, vi } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.mjs';
import { onlyStages, runStages, summary } from './run-stages.mjs';

const stage = (name: string, passed: number, failed: number, more: object = {}) => ({
  name,
  run: async () => ({ code: failed > 0 ? 1 : 0, output: `output of ${name}` }),
  count: () => ({ passed, failed }),
  ...more,
});

test('goes on after a failed stage, shows its output, and counts everything', async () => {
  const said: string[] = [];
  const waves = [[[stage('lint', 1, 0), stage('types', 0, 1)], [stage('unit', 40, 2)]], [[stage('secrets', 1, 0)]]];
  const { results } = await runStages(waves, (line: string) => said.push(line));
  expect(results.map(({ name }) => name).sort()).toEqual(['lint', 'secrets', 'types', 'unit']);
  expect(summary(results)).toEqual({ passed: 42, failed: 3 });
  const text = said.join('\n');
  expect(text).toMatch(/✓ lint {2}\d+\.\d s {2}1 passed, 0 failed/);
  expect(text).toMatch(/✗ unit {2}\d+\.\d s {2}40 passed, 2 failed/);
  expect(text).toContain('output of types');
  expect(text).not.toContain('output of lint');
});

test('what needs a failed stage does not run and counts as failed', async () => {
  const run = vi.fn();
  const browser = stage('browser', 5, 0, { needs: 'build', run });
  const { results } = await runStages([[[stage('build', 0, 1)]], [[browser]]], () => {});
  expect(run).not.toHaveBeenCalled();
  expect(summary(results)).toEqual({ passed: 0, failed: 2 });
});

test('no stage begins after a signal', async () => {
  const stopping = stage('lint', 1, 0, {
    run: async () => {
      process.emit('SIGTERM');
      return { code: 143, output: '' };
    },
  });
  const { results, stopped } = await runStages([[[stopping, stage('types', 1, 0)]], [[stage('unit', 1, 0)]]], () => {});
  expect(stopped).toBe(true);
  expect(results.map(({ name }) => name)).toEqual(['lint']);
});

test('some stages can be chosen by name, and only those that exist', () => {
  const waves = [[[stage('lint', 1, 0), stage('types', 1, 0)]], [[stage('unit', 1, 0)]]];
  expect(onlyStages(waves, ['types', 'unit']).flat(2)).toMatchObject([{ name: 'types' }, { name: 'unit' }]);
  expect(() => onlyStages(waves, ['tpyes'])).toThrow('There is no stage "tpyes": lint, types, unit.');
});

test('a test that did not run and a file that did not load are failures', () => {
  const ran = { status: 'passed', assertionResults: [{}] };
  const unloaded = { status: 'failed', assertionResults: [] };
  const report = { numPassedTests: 7, numTotalTests: 9, testResults: [ran, unloaded] };
  expect(countVitest(report)).toEqual({ passed: 7, failed: 3 });
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 4 });
});
