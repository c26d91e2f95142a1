import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './launcher/lock-file.mjs';
import { LaunchError, launch } from './launcher/project.mjs';

const file = 'package-lock.json';

launch(async () => {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const { added, problems } = completeLock(lock);
  if (problems.length > 0) throw new LaunchError(problems.join('\n'));
  if (process.argv.includes('--check')) {
    if (added.length > 0)
      throw new LaunchError(`The lock file lacks ${added.join(', ')}: run "npm run lock:complete".`);
    return;
  }
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} added${added.map((name) => `\n  ${name}`).join('')}`);
});
