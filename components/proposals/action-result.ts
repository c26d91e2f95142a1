import type { FieldError } from '#lib/core/errors.ts';

/** What a server action answers; actions come to components as props. */
export type ActionResult<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: string; message: string; fields?: readonly FieldError[] };
