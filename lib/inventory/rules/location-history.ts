import { formatDate } from '#lib/core/dates.ts';
import { formatCount, formatScaled } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { LocationChange, LocationEvent } from '#lib/inventory/schema/details.ts';

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
const dates = new Set(['takenOn', 'licenceExpiresOn', 'effectiveOn']);

/** An audit row as people read it; without prices for those who may not see them. */
export function toLocationEvent(event: RecordedEvent, { withPrices }: { withPrices: boolean }): LocationEvent {
  const before = event.before ?? {};
  const after = event.after ?? {};
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !unsaid.has(field) && (withPrices || field !== 'prices'),
  );
  const changes = fields
    .map((field): LocationChange => ({ field, before: say(field, before[field]), after: say(field, after[field]) }))
    .filter((change) => change.before !== change.after);
  const reason = typeof after.reason === 'string' ? after.reason : null;
  return { id: event.id, at: event.at, who: event.actorName, action: event.action, reason, changes };
}

function say(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => sayOne(field, one)).join(', ');
  return sayOne(field, value);
}

function sayOne(field: string, value: unknown): string {
  if (isPrice(value)) return `${formatCount(value.weeks, 'week')} ${formatMoney(value.netMinor, baseCurrency)}`;
  if (typeof value === 'number') {
    if (field.endsWith('Minor')) return formatMoney(value, baseCurrency);
    if (field.endsWith('Cm')) return `${formatScaled(value, 2)} m`;
    if (field.endsWith('Seconds')) return formatCount(value, 'second');
  }
  return dates.has(field) && typeof value === 'string' ? formatDate(value) : String(value);
}

const isPrice = (value: unknown): value is { weeks: number; netMinor: number } =>
  typeof value === 'object' && value !== null && 'weeks' in value && 'netMinor' in value;
