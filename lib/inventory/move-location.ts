import { inTransaction } from '#db/client.ts';
import { findLocation, updateLocationRow } from '#db/repositories/locations.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { named } from '#lib/core/say.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { loadLocationItem } from './load-location-item.ts';
import type { LocationListItem, LocationStatus } from './schema.ts';

type Move = {
  id: string;
  updatedAt: Date;
  from: readonly LocationStatus[];
  to: LocationStatus;
  action: `location.${string}`;
  reason?: string;
};

/** Moves a location from one state to another with a reason and its audit row. Throws conflict with the state it is in. */
export function moveLocation(ctx: Ctx, { id, updatedAt, from, to, action, reason }: Move): Promise<LocationListItem> {
  return inTransaction(ctx, async (ctx) => {
    const location = await findLocation(ctx, id);
    if (!location) throw notFound('location');
    if (!from.includes(location.status)) throw conflict(alreadySo[location.status], { name: named(location) });
    const moved = await updateLocationRow(ctx, id, updatedAt, { status: to });
    if (!moved) throw changedMeanwhile();
    const before = { status: location.status };
    const after = { status: to, reason: reason ?? null };
    await recordAudit(ctx, { action, entityType: 'location', entityId: id, before, after });
    return loadLocationItem(ctx, moved);
  });
}

const alreadySo = {
  active: 'inventory.alreadyActive',
  maintenance: 'inventory.alreadyMaintenance',
  retired: 'inventory.alreadyRetired',
} as const satisfies Record<LocationStatus, string>;
