import { run } from './launcher/child.mjs';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { LaunchError, launch } from './launcher/project.mjs';

launch(async () => {
  await ensureDependencies();
  await handOver();
  for (const dialect of ['sqlite', 'postgres']) {
    const generate = ['node_modules/drizzle-kit/bin.cjs', 'generate', ...process.argv.slice(2)];
    const { code } = await run(process.execPath, generate, {
      show: true,
      env: { ...process.env, DB_DIALECT: dialect },
    });
    if (code !== 0) throw new LaunchError(`The migration for ${dialect} was not made: the reason stands above.`);
  }
});
