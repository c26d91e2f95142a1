import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { LaunchError, launch } from './launcher/project.mjs';
import { onlyStages, runStages, summary } from './testing/run-stages.mjs';

const flag = process.argv.indexOf('--only');
const only = flag < 0 ? undefined : (process.argv[flag + 1] ?? '').split(',').map((name) => name.trim());

launch(async () => {
  // Handed over with the rest of the environment, so that the installation counts.
  process.env.SIGHTLINE_TESTS_STARTED_AT ??= String(Date.now());
  const startedAt = Number(process.env.SIGHTLINE_TESTS_STARTED_AT);
  await ensureDependencies().catch((error) => {
    process.once('exit', () => console.log('0 passed, 1 failed'));
    throw error;
  });
  await handOver();
  const { waves } = await import('./testing/stages.mjs');
  const chosen = only ? selected(waves) : waves;
  const dependencies = { name: 'dependencies', seconds: (Date.now() - startedAt) / 1000, passed: 1, failed: 0 };
  console.log(`✓ dependencies  ${dependencies.seconds.toFixed(1)} s`);
  const { results, stopped } = await runStages(chosen);
  const { passed, failed } = summary([dependencies, ...results]);
  console.log(
    `\n${((Date.now() - startedAt) / 1000).toFixed(0)} s altogether${stopped ? ', stopped by a signal' : ''}`,
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || stopped ? 1 : 0);
});

function selected(waves) {
  try {
    return onlyStages(waves, only);
  } catch (error) {
    throw new LaunchError(error.message);
  }
}
