import { createHash } from 'node:crypto';
import type { Ctx } from '#lib/auth/context.ts';
import { invalidInput } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { answerOnce, type KeptAnswer } from '#lib/idempotency/answer-once.ts';
import { ProtocolError } from '../problem.ts';
import { etagOf, namesEtag, requireMatch } from './etag.ts';
import { type Operation, Reply } from './operation.ts';
import { readCall } from './read-call.ts';

type Asked = { request: Request; segments: Record<string, string> };

/** The answer of an operation to a known caller. Throws what is wrong with the call, and what its function throws. */
export async function answerOperation(ctx: Ctx, operation: Operation, { request, segments }: Asked): Promise<Response> {
  const call = await readCall(operation, request, segments);
  const once = operation.isIdempotent ? idempotencyKey(request) : undefined;
  if (once === undefined) return toResponse(await run(ctx, operation, { ...call, request }), request);
  const outcome = await answerOnce(
    ctx,
    { principalId: principalOf(ctx), key: once, requestHash: hashOf(request, call.body) },
    async () => toKept(await run(ctx, operation, { ...call, request })),
  );
  if (outcome.kind === 'other_request') throw new ProtocolError('key_reused', say('requests.keyReused'));
  if (outcome.kind === 'in_flight') throw new ProtocolError('in_flight', say('requests.inFlight'));
  const { status, headers, body } = outcome.answer;
  const replayed = outcome.kind === 'replayed' ? { 'idempotency-replayed': 'true' } : undefined;
  return new Response(body, { status, headers: { ...headers, ...replayed } });
}

type Call = Awaited<ReturnType<typeof readCall>> & { request: Request };

async function run(ctx: Ctx, operation: Operation, call: Call): Promise<KeptAnswer | Response> {
  const current = await operation.current?.(ctx, call.params as never);
  if (operation.current) {
    const seen = toJson({ ...operation, answer: operation.currentAnswer ?? operation.answer }, current);
    requireMatch(call.request.headers.get('if-match'), etagOf(seen));
  }
  const given = await operation.run(ctx, { ...call, current } as never);
  if (given instanceof Response) return given;
  const reply = given instanceof Reply ? given : new Reply(operation.status ?? 200, given);
  if (reply.status === 204) return { status: 204, headers: reply.headers, body: '' };
  const body = toJson(operation, reply.body);
  const etag = operation.isVersioned ? { etag: etagOf(body) } : undefined;
  return { status: reply.status, headers: { 'content-type': 'application/json', ...etag, ...reply.headers }, body };
}

/** Only what the schema names leaves. */
const toJson = ({ answer, id }: Pick<Operation, 'answer' | 'id'>, body: unknown): string => {
  if (!answer) throw new Error(`The operation ${id} says nothing of its answer.`);
  return JSON.stringify(answer.parse(body));
};

function toResponse(answer: KeptAnswer | Response, request: Request): Response {
  if (answer instanceof Response) return answer;
  const { status, headers, body } = answer;
  const known = request.headers.get('if-none-match');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && headers.etag && known && namesEtag(known, headers.etag)) {
    return new Response(null, { status: 304, headers: { etag: headers.etag } });
  }
  return new Response(status === 204 ? null : body, { status, headers });
}

function toKept(answer: KeptAnswer | Response): KeptAnswer {
  if (answer instanceof Response) throw new Error('A file is no answer to be kept.');
  return answer;
}

function idempotencyKey({ headers }: Request): string | undefined {
  const key = headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw invalidInput('requests.badIdempotencyKey');
  return key;
}

function principalOf({ actor }: Ctx): string {
  if (actor.kind === 'key') return actor.keyId;
  if (actor.kind === 'session') return actor.person.userId;
  throw new Error('Only people and keys call the API.');
}

const hashOf = ({ method, url }: Request, body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([method, new URL(url).pathname, body]))
    .digest('base64url');
