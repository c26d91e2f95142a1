import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './launcher/child.mjs';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { demandFreePort } from './launcher/ports.mjs';
import { launch, root } from './launcher/project.mjs';
import { prepareToServe, readSettings } from './launcher/settings.mjs';

launch(async () => {
  await ensureDependencies();
  await handOver();
  const settings = await readSettings();
  await demandFreePort(settings.PORT, settings.HOST);
  await prepareToServe(settings);
  const entry = `--import ${pathToFileURL(join(root, 'scripts/server/entry.ts'))}`;
  const withEntry = [process.env.NODE_OPTIONS, entry].filter(Boolean).join(' ');
  const next = ['node_modules/next/dist/bin/next', 'dev', '--hostname', settings.HOST, '--port', String(settings.PORT)];
  const { code } = await run(process.execPath, next, {
    show: true,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: withEntry },
  });
  process.exit(code);
});
