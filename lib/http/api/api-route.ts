import { processDatabase } from '#db/client.ts';
import { countKeyUse } from '#lib/api-keys/count-key-use.ts';
import { isOriginAllowed } from '#lib/api-keys/is-origin-allowed.ts';
import { auditedDenials } from '#lib/audit/record-denial.ts';
import { newId } from '#lib/core/ids.ts';
import { inLanguage } from '#lib/core/language.ts';
import { type CallTally, openCallTally } from '../limits/call-tally.ts';
import { browserLanguage } from '../preferred-language.ts';
import { methodNotAllowedResponse, problemResponse } from '../problem.ts';
import { withDefaults } from '../route.ts';
import { answerOperation } from './answer-operation.ts';
import { corsHeaders, foreignOrigin, preflightResponse } from './cors.ts';
import { type ApiCaller, identifyApiCaller } from './identify-api-caller.ts';
import type { Operation } from './operation.ts';

type Segments = { params: Promise<Record<string, string>> };
type Asked = { request: Request; requestId: string; tally: CallTally };

/** The route of the operations at one address below /api/v1. Every method is answered: export them all. */
export function apiRoute(...operations: readonly Operation[]) {
  const allow = [...operations.map(({ method }) => method), 'OPTIONS'].join(', ');
  const respond = async (request: Request, { params }: Segments): Promise<Response> => {
    const asked = { request, requestId: newId('request'), tally: openCallTally() };
    const wanted = request.method === 'HEAD' ? 'GET' : request.method;
    const operation = operations.find(({ method }) => method === wanted);
    return inLanguage(browserLanguage(request.headers), async () => {
      const response = operation
        ? await answer(operation, asked, await params)
        : await answerOther(request, { allow, requestId: asked.requestId });
      response.headers.set('x-request-id', asked.requestId);
      return withDefaults(response, asked.tally);
    });
  };
  return { GET: respond, POST: respond, PUT: respond, PATCH: respond, DELETE: respond, OPTIONS: respond };
}

async function answer(operation: Operation, asked: Asked, segments: Record<string, string>): Promise<Response> {
  let caller: ApiCaller | undefined;
  let response: Response;
  try {
    caller = await identifyApiCaller({ ...asked, limit: operation.limit });
    const { ctx } = caller;
    const door = `${asked.request.method} ${new URL(asked.request.url).pathname}`;
    response = await auditedDenials(ctx, door, () =>
      answerOperation(ctx, operation, { request: asked.request, segments }),
    );
  } catch (error) {
    response = problemResponse(error, asked.requestId);
  }
  if (caller) noteUse(caller, response);
  return response;
}

function noteUse({ ctx, origin }: ApiCaller, response: Response): void {
  if (ctx.actor.kind === 'key') {
    countKeyUse(ctx, { keyId: ctx.actor.keyId, isRefused: [403, 429].includes(response.status), at: ctx.now });
  }
  if (origin) for (const [name, value] of Object.entries(corsHeaders(origin))) response.headers.set(name, value);
}

/** A browser that asks before it calls is answered; any other method of an address is not known. */
async function answerOther(request: Request, { allow, requestId }: { allow: string; requestId: string }) {
  const origin = foreignOrigin(request.headers);
  if (request.method !== 'OPTIONS' || !origin || !request.headers.has('access-control-request-method')) {
    return methodNotAllowedResponse(request.method, allow, requestId);
  }
  const { db } = await processDatabase();
  const isAllowed = await isOriginAllowed({ db, now: new Date() }, origin);
  return isAllowed ? preflightResponse(origin, allow) : new Response(null, { status: 204, headers: { allow } });
}
