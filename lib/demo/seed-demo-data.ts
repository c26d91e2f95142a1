import { type DbScope, inTransaction } from '#db/client.ts';
import { demoTime } from '#db/seed/demo-rows.ts';
import { insertDemoRows, isEmptyDatabase, markProposalsAsDemo } from '#db/seed/insert-demo-rows.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { allowAnonymous, type Ctx } from '#lib/auth/context.ts';
import { hashPassword } from '#lib/auth/passwords.ts';
import { normaliseCompanyName } from '#lib/companies/rules.ts';
import { newId } from '#lib/core/ids.ts';
import { locationSearchText } from '#lib/inventory/rules/location-fields.ts';
import { ensureBaseData } from '#lib/settings/ensure-base-data.ts';
import { demoPassword } from './demo-password.ts';
import { seedDemoProposals } from './seed-demo-proposals.ts';
import { storeDemoImages } from './store-demo-images.ts';

/**
 * Fills an empty database with the demo: one owner with two brands, people, locations, companies and half a year of
 * proposals with their documents, everything marked as demo and dated from `now`. All or nothing, in one transaction;
 * a database where anybody exists stays as it is.
 */
export async function seedDemoData({ db }: DbScope, now = new Date()): Promise<{ seeded: boolean }> {
  allowAnonymous('It runs at the first start, when there is nobody yet who could sign in.');
  const actor = { kind: 'job', name: 'Demo data', rights: new Map() } as const;
  const ctx: Ctx = { db, now, actor, requestId: newId('request') };
  if (!(await isEmptyDatabase(ctx))) return { seeded: false };
  const time = demoTime(now);
  const [passwordHash, files] = await Promise.all([hashPassword(demoPassword), storeDemoImages(now)]);

  return inTransaction(ctx, async (ctx) => {
    await ensureBaseData(ctx, { now, effectiveOn: time.firstDay, source: 'demo' });
    const rules = { normaliseCompanyName, searchTextOfLocation: locationSearchText };
    await insertDemoRows(ctx, time, { passwordHash, files, ...rules });
    await seedDemoProposals(ctx, time.today);
    await markProposalsAsDemo(ctx);
    await recordAudit(ctx, {
      action: 'demo.seed',
      entityType: 'database',
      entityId: 'demo',
      after: { today: time.today },
    });
    return { seeded: true };
  });
}
