import { z } from 'zod';
import { AuditFilters, ListAuditEventsInput } from '#lib/audit-trail/schema.ts';
import { cutSearch } from '#lib/core/parse.ts';
import type { AuditPlace } from './audit-href.ts';

const { actorId, action, objectType, objectId, outcome, from, to } = AuditFilters.shape;

/** A place in the trail as its address says; what nobody understands is left out. */
export const AuditPlaceInAddress = z.object({
  search: z.string().transform(cutSearch).optional().catch(undefined),
  actor: actorId.catch(undefined),
  action: action.catch(undefined),
  type: objectType.catch(undefined),
  object: objectId.catch(undefined),
  outcome: outcome.catch(undefined),
  from: from.catch(undefined),
  to: to.catch(undefined),
  cursor: ListAuditEventsInput.shape.cursor.catch(undefined),
});

/** What the list of events is asked for. */
export function toAuditFilters({ actor, type, object, cursor: _, search, ...same }: AuditPlace): AuditFilters {
  return { ...same, search: search || undefined, actorId: actor, objectType: type, objectId: object };
}
