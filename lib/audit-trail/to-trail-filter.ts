import type { AuditTrailFilter } from '#db/repositories/audit-trail.ts';
import { listObjectsNamed } from '#db/repositories/object-names.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { addDays, startOfDay } from '#lib/core/dates.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import type { AuditFilters } from './schema.ts';

/** What the filters mean in the database: days are those of the business. */
export async function toTrailFilter(ctx: Ctx, filters: AuditFilters): Promise<AuditTrailFilter> {
  const { objectType, objectId, search, from, to, ...same } = filters;
  const { timeZone } = (await loadPricingSettings(ctx)).settings;
  return {
    ...same,
    entityType: objectType,
    entityId: objectId,
    objects: search ? await listObjectsNamed(ctx, search) : undefined,
    from: from ? startOfDay(from, timeZone) : undefined,
    until: to ? startOfDay(addDays(to, 1), timeZone) : undefined,
  };
}
