import type { PhraseValues } from './phrase.ts';
import { say, type TextKey } from './say.ts';

export const errorCodes = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'recent_sign_in_needed',
  'not_found',
  'conflict',
  'limit_exceeded',
  'upstream_failed',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * What is wrong with one field. `path` is dotted ("sites.0.startsOn"), `message` says what to do.
 * `kind` tells a missing value from a wrong one, from a question with `choices`, and from something that only wants a yes.
 */
export type FieldError = {
  path: string;
  message: string;
  kind?: 'missing' | 'invalid' | 'choose' | 'confirm';
  choices?: readonly { value: string; label: string }[];
};

/** The only error whose message people may see; anything secret goes in `cause`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { fields?: readonly FieldError[] } = {}) {
    super(message, options);
    this.code = code;
    this.fields = options.fields ?? [];
  }
}

type Thing = TextKey extends infer Key ? (Key extends `notFound.${infer What}` ? What : never) : never;

/** What somebody asked for is not there, or not for them. */
export const notFound = (what: Thing, values?: PhraseValues) =>
  new AppError('not_found', say(`notFound.${what}`, values));

/** The caller may know that it exists, but not do this. */
export const forbidden = (key: TextKey, values?: PhraseValues) => new AppError('forbidden', say(key, values));

/** The state that the caller saw is no longer the one it is in. */
export const conflict = (key: TextKey, values?: PhraseValues) => new AppError('conflict', say(key, values));

/** What was sent cannot be used. */
export const invalidInput = (key: TextKey, values?: PhraseValues) => new AppError('invalid_input', say(key, values));

/** What was sent cannot be used; `fields` says where and why. */
export const wrongFields = (key: TextKey, fields: readonly FieldError[]) =>
  new AppError('invalid_input', say(key), { fields });

/** What was sent is wrong in one place, which says the same as the whole. */
export const wrongField = ({ message, ...field }: FieldError, code: ErrorCode = 'invalid_input') =>
  new AppError(code, message, { fields: [{ ...field, message }] });

/** What a server action answers: production hides what is thrown, so a refusal travels as data. */
export type ActionResult<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: ErrorCode | 'internal'; message: string; fields: readonly FieldError[] };
