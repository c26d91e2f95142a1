import { createHash } from 'node:crypto';
import { type IdKind, newId } from '#lib/core/ids.ts';

/** The same id for the same key on every machine, in the form of all other ids. */
export function demoId(kind: IdKind, key: string): string {
  const [prefix] = newId(kind).split('_');
  return `${prefix}_${createHash('sha256').update(`demo:${kind}:${key}`).digest('hex').slice(0, 32)}`;
}
