import { hash } from 'node:crypto';
import { getTableColumns } from 'drizzle-orm';
import { type AuditEventRow, auditEvents } from '#db/schema/index.ts';

/** What the first link follows. */
export const beginning = '0'.repeat(64);

const columns = Object.keys(getTableColumns(auditEvents)).sort() as (keyof AuditEventRow)[];

/**
 * The hash of a link: SHA-256, in hex, over the hash before it and the event. The same on both engines, which keep the
 * order of JSON keys or not; columns without a value are left out, so that a later one changes no earlier hash.
 */
export function hashLink(previousHash: string, event: AuditEventRow): string {
  let text = '';
  for (const name of columns) {
    const value = event[name];
    if (value !== null && value !== undefined) text += `${text === '' ? '' : ','}"${name}":${canonical(value)}`;
  }
  return hash('sha256', `${previousHash}\n{${text}}`, 'hex');
}

/** A value as JSON that is always the same: keys in order, moments as text, what is undefined left out. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.isWellFormed() ? value : value.toWellFormed());
  if (typeof value !== 'object' || value === null || value instanceof Date) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${canonical(name)}:${canonical(fields[name])}`)
    .join(',')}}`;
}
