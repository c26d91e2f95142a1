import { formatDate } from '#lib/core/dates.ts';
import { formatCount, formatScaled } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';

type Fields = Readonly<Record<string, unknown>> | null;

/** One field of an event as people read it; null where there was nothing. */
export type FieldChange = { field: string; before: string | null; after: string | null };

const dates = new Set(['takenOn', 'licenceExpiresOn', 'effectiveOn']);

/** What is different after an event, field by field, in words: amounts in the base currency, sizes in metres. */
export function describeChanges(before: Fields, after: Fields): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .map((field) => ({ field, before: toWords(field, before?.[field]), after: toWords(field, after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

function toWords(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => wordOf(field, one)).join(', ');
  return wordOf(field, value);
}

function wordOf(field: string, value: unknown): string {
  if (isPrice(value)) return `${formatCount(value.weeks, 'week')} ${formatMoney(value.netMinor, baseCurrency)}`;
  if (isGrant(value)) return `${value.permission} (${value.scope})`;
  if (typeof value === 'number') {
    if (field.endsWith('Minor')) return formatMoney(value, baseCurrency);
    if (field.endsWith('Cm')) return `${formatScaled(value, 2)} m`;
    if (field.endsWith('Seconds')) return formatCount(value, 'second');
  }
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return dates.has(field) && typeof value === 'string' ? formatDate(value) : String(value);
}

const isPrice = (value: unknown): value is { weeks: number; netMinor: number } =>
  typeof value === 'object' && value !== null && 'weeks' in value && 'netMinor' in value;

const isGrant = (value: unknown): value is { permission: string; scope: string } =>
  typeof value === 'object' && value !== null && 'permission' in value && 'scope' in value;
