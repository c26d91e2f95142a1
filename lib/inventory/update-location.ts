import { inTransaction } from '#db/client.ts';
import { findLocation, updateLocationRow } from '#db/repositories/locations.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { named } from '#lib/core/say.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { demandFreeWords, demandSoundFields } from './demand-sound-fields.ts';
import { loadLocationItem } from './load-location-item.ts';
import { diffFields, fieldsOfRow, toLocationColumns } from './location-columns.ts';
import { UpdateLocationInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/**
 * Gives a location new fields; its key stays. The audit row holds what differs, and nothing is stored where nothing
 * does. Throws invalid_input field by field, conflict where it was changed meanwhile, is retired, or a word is taken.
 */
export async function updateLocation(ctx: Ctx, input: UpdateLocationInput): Promise<LocationListItem> {
  requirePermission(ctx, 'locations:update');
  const { id, updatedAt, fields } = parseInput(UpdateLocationInput, input);
  demandSoundFields(fields);
  return inTransaction(ctx, async (ctx) => {
    const location = await findLocation(ctx, id);
    if (!location) throw notFound('location');
    if (location.status === 'retired') throw conflict('inventory.retired', { name: named(location) });
    const difference = diffFields(fieldsOfRow(location), fields);
    if (!difference) return loadLocationItem(ctx, location);
    if ('aliases' in difference.after || 'nameEn' in difference.after || 'nameAr' in difference.after) {
      await demandFreeWords(ctx, fields, location);
    }
    const updated = await updateLocationRow(ctx, id, updatedAt, toLocationColumns(fields));
    if (!updated) throw changedMeanwhile();
    await recordAudit(ctx, { action: 'location.update', entityType: 'location', entityId: id, ...difference });
    return loadLocationItem(ctx, updated);
  });
}
