import { invalidInput } from './errors.ts';

/** Where a list goes on: after the row of this moment and id, in descending order. */
export type Cursor = { updatedAt: Date; id: string };

/** An opaque word for a place in a list. */
export function toCursor({ updatedAt, id }: Cursor): string {
  return Buffer.from(`${updatedAt.getTime()}:${id}`).toString('base64url');
}

/** The place a cursor means. Throws invalid_input for anything that `toCursor` did not make. */
export function parseCursor(text: string): Cursor {
  const [, time, id] = /^(\d{1,15}):(\w{1,60})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (!time || !id) throw invalidInput('This place in the list is not known. Start from the first page.');
  return { updatedAt: new Date(Number(time)), id };
}
