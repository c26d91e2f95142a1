import { describeChanges } from '#lib/audit-trail/rules/changes.ts';
import type { LocationEvent } from '#lib/inventory/schema/details.ts';

/** An audit row about a location. */
export type RecordedEvent = {
  id: string;
  at: Date;
  actorName: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** What only machines read, or what stands elsewhere in the event. */
const unsaid = new Set(['reason', 'photoId', 'photoIds', 'fileId', 'width', 'height', 'key', 'line']);

/** An audit row as people read it; without prices for those who may not see them. */
export function toLocationEvent(event: RecordedEvent, { withPrices }: { withPrices: boolean }): LocationEvent {
  const { id, at, actorName: who, action, before, after } = event;
  const changes = describeChanges(before, after).filter(
    ({ field }) => !unsaid.has(field) && (withPrices || field !== 'prices'),
  );
  return { id, at, who, action, reason: typeof after?.reason === 'string' ? after.reason : null, changes };
}
