import { inTransaction, processDatabase } from '#db/client.ts';
import { openChain } from '#db/repositories/audit-chain.ts';
import { storeMissingWords } from '#db/repositories/store-words.ts';
import { storeCountedUses } from '#lib/api-keys/count-key-use.ts';
import { storeRefusals } from '#lib/audit/count-refusal.ts';
import { deriveKey } from '#lib/auth/derive-key.ts';
import { offerSetup } from '#lib/auth/offer-setup.ts';
import { endAnswers } from '#lib/chats/running-answers.ts';
import { signCursorsWith } from '#lib/core/cursor.ts';
import { today } from '#lib/core/dates.ts';
import { logError, logEvent } from '#lib/core/log.ts';
import { seedDemoData } from '#lib/demo/seed-demo-data.ts';
import { checkStart, env } from '#lib/env.ts';
import { startJobs } from '#lib/jobs/start-jobs.ts';
import { ensureBaseData } from '#lib/settings/ensure-base-data.ts';
import { claimFile } from './claim-file.ts';
import { onStop } from './on-stop.ts';

/** Makes this process ready to serve; where that fails it says why in one sentence and ends. */
export async function startServer(): Promise<void> {
  try {
    checkStart();
    demandEntry();
    signCursorsWith(deriveKey('cursors'));
    await prepareDatabase(new Date());
    const otherProcess = claimFile(env.DATABASE_URL);
    if (otherProcess) logEvent('database.shared', { otherProcess, advice: 'Stop one of them, or use Postgres.' });
    await tellSetupLink(new Date());
    await startJobs();
    onStop(endAnswers);
    onStop(async () => storeRefusals(await processDatabase()));
    onStop(async () => storeCountedUses(await processDatabase()));
  } catch (error) {
    logError(error, { event: 'server.failed' });
    process.stderr.write(`Sightline could not start: ${innermostReason(error)}\n`);
    process.exit(1);
  }
}

/** Without the server's entry nobody knows where a request comes from, and headers and limits are missing. */
function demandEntry(): void {
  if ((globalThis as { sightlineEntry?: boolean }).sightlineEntry) return;
  throw new Error('The server was started without its entry: use "npm start", or "npm run dev".');
}

/** Drivers wrap what happened in what was asked; the person at the terminal needs what happened. */
function innermostReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? innermostReason(error.cause) : error.message;
}

/** Migrations, the demo in an empty local database, and what every installation starts from. */
async function prepareDatabase(now: Date): Promise<void> {
  const database = await processDatabase();
  await database.migrate();
  await storeMissingWords(database);
  await inTransaction(database, openChain);
  if (env.APP_ENV === 'local') {
    const { seeded } = await seedDemoData(database, now);
    if (seeded) logEvent('demo.seeded');
  }
  await ensureBaseData(database, { now, effectiveOn: today(now, 'Asia/Dubai'), source: 'Starting value' });
}

/** Whoever reads the log of a new installation becomes its first admin. */
async function tellSetupLink(now: Date): Promise<void> {
  if (env.APP_ENV !== 'production') return;
  const address = await offerSetup(await processDatabase(), now);
  if (address) process.stdout.write(`\nThere is no admin yet. Make the first one within 30 minutes at\n${address}\n\n`);
}
