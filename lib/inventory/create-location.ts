import { inTransaction } from '#db/client.ts';
import { findLocationByWord, insertLocations } from '#db/repositories/locations.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { wrongField } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { demandFreeWords, demandSoundFields } from './demand-sound-fields.ts';
import { loadLocationItem } from './load-location-item.ts';
import { toLocationColumns } from './location-columns.ts';
import { toLocationKey } from './rules/location-fields.ts';
import { CreateLocationInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/**
 * Stores a new location, on sale at once. Throws invalid_input with every field that is missing or wrong (business rule:
 * Inventory), conflict where its key, or a word for it, means another location.
 */
export async function createLocation(ctx: Ctx, input: CreateLocationInput): Promise<LocationListItem> {
  requirePermission(ctx, 'locations:create');
  const { fields, key: wanted } = parseInput(CreateLocationInput, input);
  demandSoundFields(fields);
  return inTransaction(ctx, async (ctx) => {
    const key = wanted ?? (await freeKey(ctx, toLocationKey(fields.nameEn)));
    if (await findLocationByWord(ctx, key)) {
      const message = say('inventory.keyTaken', { key });
      throw wrongField({ path: 'key', kind: 'invalid', message }, 'conflict');
    }
    await demandFreeWords(ctx, fields);
    const id = newId('location');
    const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
    const [row] = await insertLocations(ctx, [{ ...toLocationColumns(fields), id, key, ...stamps }]);
    if (!row) throw new Error('The location was not stored.');
    const after = { key, ...fields };
    await recordAudit(ctx, { action: 'location.create', entityType: 'location', entityId: id, after });
    return loadLocationItem(ctx, row);
  });
}

/** The suggested key, or the first of its numbered ones that nobody has. */
async function freeKey(ctx: Ctx, suggested: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? suggested : `${suggested}-${number}`;
    if (!(await findLocationByWord(ctx, key))) return key;
  }
}
