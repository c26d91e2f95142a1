import { createHash } from 'node:crypto';
import { listLocationRows } from '#db/repositories/inventory.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { fieldsOfRow } from './location-columns.ts';
import { type ImportPlan, planImport } from './sheet/plan-import.ts';
import { readTable } from './sheet/read-table.ts';

export type LoadedPlan = ImportPlan & { fingerprint: string };

/** What a file would do to the locations as they are now; the fingerprint is another one when it would do anything else. */
export async function loadImportPlan(ctx: Ctx, bytes: Uint8Array): Promise<LoadedPlan> {
  const table = readTable(bytes);
  const [rows, { timeZone }] = await Promise.all([listLocationRows(ctx), getBusinessSettings(ctx)]);
  const known = rows.map(({ location, rateCard }) => {
    const { id, key, status, updatedAt } = location;
    return { id, key, status, updatedAt, fields: fieldsOfRow(location), rateCard };
  });
  const plan = planImport(table, known, today(ctx.now, timeZone));
  const said = plan.lines.map(({ work, ...line }) => [line, work?.prices.effectiveOn]);
  return { ...plan, fingerprint: createHash('sha256').update(JSON.stringify(said)).digest('hex') };
}
