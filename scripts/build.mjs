import { ensureBuild } from './launcher/build.mjs';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { launch } from './launcher/project.mjs';
import { readSettings } from './launcher/settings.mjs';

launch(async () => {
  await ensureDependencies();
  await handOver();
  await readSettings();
  await ensureBuild();
});
