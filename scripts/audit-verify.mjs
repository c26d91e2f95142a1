import { ensureDependencies } from './launcher/dependencies.mjs';
import { handOver } from './launcher/node-version.mjs';
import { LaunchError, launch } from './launcher/project.mjs';
import { prepareToServe, readSettings } from './launcher/settings.mjs';

const explained = {
  altered: 'was altered after it was written',
  missing: 'is missing',
  reordered: 'was put at another place',
  cut: 'and what follows it was cut off the end',
  unlinked: 'was written past the chain',
  unexpected: 'is not what was noted or counted',
};

/** `--expect 1200:ab12…`: a link that was noted outside of the database. */
function readExpected() {
  const flag = process.argv.indexOf('--expect');
  if (flag < 0) return undefined;
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(process.argv[flag + 1] ?? '') ?? [];
  if (!hash) throw new LaunchError('Write what was noted as --expect <sequence>:<hash>.');
  return { sequence: Number(sequence), hash };
}

const line = ({ kind, sequence, eventId }) =>
  [sequence === null ? 'Event' : `Link ${sequence}`, eventId && `(${eventId})`, explained[kind]]
    .filter(Boolean)
    .join(' ');

launch(async () => {
  const expected = readExpected();
  await ensureDependencies();
  await handOver();
  await prepareToServe(await readSettings());
  const { processDatabase } = await import('../db/client.ts');
  const { verifyAudit } = await import('../lib/audit/verify-audit.ts');
  const startedAt = performance.now();
  const { head, checked, findings } = await verifyAudit(await processDatabase(), expected);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  for (const finding of findings) console.log(`✗ ${line(finding)} [${finding.kind}]`);
  console.log(
    `${checked} links read in ${seconds} s: ${findings.length === 0 ? 'the chain is whole.' : 'the chain is broken.'}`,
  );
  console.log(`Its end, to be noted outside of the database: ${head.sequence}:${head.hash}`);
  process.exit(findings.length === 0 ? 0 : 1);
});
