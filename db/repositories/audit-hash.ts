import { createHash } from 'node:crypto';
import type { AuditEventRow } from '#db/schema/index.ts';

/** What the first link follows. */
export const beginning = '0'.repeat(64);

/**
 * The hash of a link: SHA-256, in hex, over the hash before it and the event. The same on both engines, which keep the
 * order of JSON keys or not; columns without a value are left out, so that a later one changes no earlier hash.
 */
export function hashLink(previousHash: string, event: AuditEventRow): string {
  const columns = Object.entries(event).filter(([, value]) => value !== null && value !== undefined);
  return createHash('sha256')
    .update(`${previousHash}\n${canonical(toPlain(Object.fromEntries(columns)))}`)
    .digest('hex');
}

/** What a JSON column gives back for a value: moments are text, what is undefined is not there. */
const toPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${canonical(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value);
}
