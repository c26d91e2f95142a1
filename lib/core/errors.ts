export const errorCodes = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
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

/** `what` is the thing's name in a sentence: notFound('Proposal') reads "Proposal not found." */
export const notFound = (what: string) => new AppError('not_found', `${what} not found.`);

/** The caller may know that it exists, but not do this. */
export const forbidden = (message: string) => new AppError('forbidden', message);

/** The state that the caller saw is no longer the one it is in. */
export const conflict = (message: string) => new AppError('conflict', message);

/** What was sent cannot be used; `fields` says where and why. */
export const invalidInput = (message: string, fields: readonly FieldError[] = []) =>
  new AppError('invalid_input', message, { fields });

/** What a server action answers: production hides what is thrown, so a refusal travels as data. */
export type ActionResult<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: ErrorCode | 'internal'; message: string; fields: readonly FieldError[] };
