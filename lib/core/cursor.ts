import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type ZodType, z } from 'zod';
import { invalidInput } from './errors.ts';

/** Where a list goes on: after the row with these values of what it is sorted by, and this id. */
export type Cursor<Values extends readonly (string | number)[] = readonly (string | number)[]> = {
  /** The order it belongs to, such as "name asc": a place in one order is none in another. */
  sort: string;
  values: Values;
  id: string;
};

// The server's bundles each have a copy of this module; the process has one key.
const shared = globalThis as { sightlineCursorKey?: Buffer };

/** Sets what cursors are signed with; without it they count in this process alone. */
export function signCursorsWith(key: Buffer): void {
  shared.sightlineCursorKey = key;
}

/** An opaque word for a place in a list, signed: nobody makes up a place that they were not shown. */
export function toCursor({ sort, values, id }: Cursor): string {
  const place = Buffer.from(JSON.stringify([sort, values, id]));
  return Buffer.concat([sign(place), place]).toString('base64url');
}

/** The place a cursor of this order means. Throws invalid_input for anything that `toCursor` did not make for it. */
export function parseCursor<S extends ZodType<readonly (string | number)[]>>(
  text: string,
  order: { sort: string; values: S },
): Cursor<z.output<S>> {
  const [sort, values, id, ...more] = readList(text);
  const parsed = order.values.safeParse(values);
  const isKnown = sort === order.sort && typeof id === 'string' && /^\w{1,60}$/.test(id) && more.length === 0;
  if (!isKnown || !parsed.success) throw invalidInput('requests.somePlace');
  return { sort, values: parsed.data, id };
}

const newestFirst = { sort: 'newest', values: z.tuple([z.int()]) };

/** A place in a list that is sorted by a moment, the newest first. */
export const toMomentCursor = (at: Date, id: string): string =>
  toCursor({ sort: newestFirst.sort, values: [at.getTime()], id });

/** The place that `toMomentCursor` kept. Throws invalid_input for anything else. */
export function parseMomentCursor(text: string): { at: Date; id: string } {
  const { values, id } = parseCursor(text, newestFirst);
  return { at: new Date(values[0]), id };
}

const signatureBytes = 16;

function sign(place: Buffer): Buffer {
  shared.sightlineCursorKey ??= randomBytes(32);
  return createHmac('sha256', shared.sightlineCursorKey).update(place).digest().subarray(0, signatureBytes);
}

function readList(text: string): unknown[] {
  const bytes = Buffer.from(text, 'base64url');
  const [signature, place] = [bytes.subarray(0, signatureBytes), bytes.subarray(signatureBytes)];
  if (signature.length !== signatureBytes || !timingSafeEqual(signature, sign(place))) return [];
  try {
    const read: unknown = JSON.parse(place.toString());
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
