import { AppError, type ErrorCode, type FieldError } from '#lib/core/errors.ts';
import { logError } from '#lib/core/log.ts';
import { say } from '#lib/core/say.ts';
import { env } from '#lib/env.ts';

const statuses: Record<ErrorCode, number> = {
  invalid_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  recent_sign_in_needed: 403,
  not_found: 404,
  conflict: 409,
  limit_exceeded: 429,
  upstream_failed: 502,
};

/** What may be told about an error: an AppError's own words, of anything else only that it happened. */
export type Problem = { code: ErrorCode | 'internal'; message: string; fields: readonly FieldError[] };

/** The one place where a door turns what was thrown into what is answered; what nobody expected is logged. */
export function describeError(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) return { code: error.code, message: error.message, fields: error.fields };
  logError(error, { requestId });
  return { code: 'internal', message: say('requests.internal', { id: requestId }), fields: [] };
}

const protocolStatuses = {
  key_in_address: 400,
  in_flight: 409,
  precondition_failed: 412,
  unsupported_media_type: 415,
  key_reused: 422,
  precondition_required: 428,
} as const;
type ProtocolCode = keyof typeof protocolStatuses;

const allStatuses = { ...statuses, ...protocolStatuses, method_not_allowed: 405, internal: 500 } as const;
type AnyCode = keyof typeof allStatuses;

/** Every code that an answer may carry. */
export const problemCodes = Object.keys(allStatuses) as [AnyCode, ...AnyCode[]];

/** The codes with their statuses and what they are called, by status. */
export const listProblemCodes = (): { code: string; status: number; title: string }[] =>
  problemCodes
    .map((code) => ({ code, status: allStatuses[code], title: say(`requests.titles.${code}`) }))
    .sort((one, other) => one.status - other.status);

/** What is wrong with a call before any function is asked: only wrappers throw it. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly code: ProtocolCode;
  readonly headers: Record<string, string>;

  constructor(code: ProtocolCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}

/** An error as `application/problem+json` (RFC 9457), with field errors by JSON pointer. */
export function problemResponse(error: unknown, requestId: string): Response {
  if (error instanceof ProtocolError) return protocolResponse(error, requestId);
  const { code, message: detail, fields } = describeError(error, requestId);
  const status = code === 'internal' ? 500 : statuses[code];
  const errors = fields.map(({ path, message }) => ({ pointer: `#/${path.replaceAll('.', '/')}`, detail: message }));
  const headers = status === 401 ? { 'www-authenticate': 'Bearer realm="Sightline"' } : undefined;
  return toResponse({ title: say(`requests.titles.${code}`), status, detail, code, requestId, errors }, headers);
}

function protocolResponse({ code, message: detail, headers }: ProtocolError, requestId: string): Response {
  const status = protocolStatuses[code];
  return toResponse({ title: say(`requests.titles.${code}`), status, detail, code, requestId, errors: [] }, headers);
}

/** The answer to a method that an address does not know; `allow` lists those it does. */
export function methodNotAllowedResponse(method: string, allow: string, requestId: string): Response {
  const detail = say('requests.method', { known: allow, method });
  const code = 'method_not_allowed';
  return toResponse(
    { title: say(`requests.titles.${code}`), status: 405, detail, code, requestId, errors: [] },
    { allow },
  );
}

type ProblemDocument = {
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors: readonly { pointer: string; detail: string }[];
};

function toResponse(problem: ProblemDocument, headers?: Record<string, string>): Response {
  return Response.json(
    { type: `${env.APP_URL}/integrate/reference#problem-${problem.code}`, ...problem },
    { status: problem.status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}
