import { ensureBuild } from './launcher/build.mjs';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { demandFreePort } from './launcher/ports.mjs';
import { launch } from './launcher/project.mjs';
import { startBuiltServer } from './launcher/serve.mjs';
import { prepareToServe, readSettings } from './launcher/settings.mjs';

const demoAccounts = ['admin', 'head', 'sales', 'coordinator', 'finance', 'viewer'];

launch(async () => {
  await ensureDependencies();
  await handOver();
  const settings = await readSettings();
  await demandFreePort(settings.PORT, settings.HOST);
  await prepareToServe(settings);
  await ensureBuild();
  const { ready, ended } = await startBuiltServer(settings);
  console.log(`\nSightline is ready at ${settings.APP_URL} (listening on ${settings.HOST}:${settings.PORT})`);
  if (settings.APP_ENV === 'local' && ready.demo) {
    console.log('\nDemo accounts, password sightline-demo:');
    for (const name of demoAccounts) console.log(`  ${name}@sightline.test`);
  }
  console.log('\nCtrl+C stops it.\n');
  process.exit(await ended);
});
