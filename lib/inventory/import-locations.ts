import { inTransaction } from '#db/client.ts';
import { insertLocations, updateLocations } from '#db/repositories/locations.ts';
import { updatePrices } from '#db/repositories/rate-cards.ts';
import type { AuditEntry } from '#lib/audit/record-audit.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { recordAudits } from '#lib/audit/record-audits.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, invalidInput } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { loadImportPlan } from './load-import-plan.ts';
import { diffFields, toLocationColumns } from './location-columns.ts';
import { ImportLocationsInput, type LocationImportResult } from './schema/files.ts';
import { type LineWork, nameLines } from './sheet/plan-import.ts';

/** A line's work with the id of its location. */
type Work = LineWork & { id: string };

/**
 * Stores what a preview of the same file has shown: all of it, or nothing. Each location gets its audit row, the import
 * one more. Throws invalid_input where a line is wrong, conflict where anything would come out differently by now.
 */
export async function importLocations(ctx: Ctx, input: ImportLocationsInput): Promise<LocationImportResult> {
  requirePermission(ctx, 'locations:create');
  requirePermission(ctx, 'locations:update');
  const { bytes, fingerprint } = parseInput(ImportLocationsInput, input);
  return inTransaction(ctx, async (ctx) => {
    const plan = await loadImportPlan(ctx, bytes);
    if (plan.hasPrices) requirePermission(ctx, 'rate_cards:update');
    const wrong = plan.lines.filter(({ outcome }) => outcome === 'wrong');
    if (wrong.length > 0) throw invalidInput('importing.wrongLines', { lines: nameLines(wrong) });
    if (plan.fingerprint !== fingerprint) {
      throw conflict('importing.changed');
    }
    const work = plan.lines.flatMap(({ outcome, work }) =>
      work && outcome !== 'unchanged' ? [{ ...work, id: work.known?.id ?? newId('location') }] : [],
    );
    const created = work.filter(({ known }) => !known);
    const changed = work.filter(({ known }) => known);
    await storeNew(ctx, created);
    await storeChanges(ctx, changed);
    await storePrices(ctx, work);
    await recordAudits(ctx, work.flatMap(toEntries));
    const counts = { created: created.length, changed: changed.length };
    await recordAudit(ctx, {
      action: 'inventory.import',
      entityType: 'inventory',
      entityId: ctx.requestId,
      after: { ...counts, lines: plan.lines.length },
    });
    return counts;
  });
}

async function storeNew(ctx: Ctx, created: readonly Work[]): Promise<void> {
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  await insertLocations(
    ctx,
    created.map(({ id, key, fields }) => ({ ...toLocationColumns(fields), id, key, ...stamps })),
  );
}

async function storeChanges(ctx: Ctx, changed: readonly Work[]): Promise<void> {
  const changes = changed.flatMap(({ known, fields, hasOtherFields }) => {
    const change = hasOtherFields ? toLocationColumns(fields) : {};
    return known ? [{ id: known.id, basedOn: known.updatedAt, change }] : [];
  });
  const updated = await updateLocations(ctx, changes);
  if (updated.length < changes.length) throw changedMeanwhile();
}

async function storePrices(ctx: Ctx, work: readonly Work[]): Promise<void> {
  const rows = work.flatMap(({ id: locationId, prices: { effectiveOn, byWeeks } }) =>
    [...byWeeks].map(([weeks, netMinor]) => {
      const entry = { locationId, weeks, netMinor, effectiveOn, createdAt: ctx.now };
      return { id: newId('rateCard'), ...entry };
    }),
  );
  await updatePrices(ctx, rows);
}

function toEntries({ id, key, known, fields, hasOtherFields, prices }: Work): AuditEntry[] {
  const about = { entityType: 'location', entityId: id };
  const listed = [...prices.byWeeks].map(([weeks, netMinor]) => ({ weeks, netMinor }));
  const after = { effectiveOn: prices.effectiveOn, prices: listed };
  const priced: AuditEntry[] = listed.length > 0 ? [{ ...about, action: 'location.set_rate_card', after }] : [];
  if (!known) return [{ ...about, action: 'location.create', after: { key, ...fields } }, ...priced];
  const difference = hasOtherFields ? diffFields(known.fields, fields) : undefined;
  return difference ? [{ ...about, action: 'location.update', ...difference }, ...priced] : priced;
}
