import { countRefusal } from '#lib/audit/count-refusal.ts';
import { auditedDenials } from '#lib/audit/record-denial.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { inLanguage } from '#lib/core/language.ts';
import { say } from '#lib/core/say.ts';
import { clientAddress } from './client-address.ts';
import { type CallTally, openCallTally } from './limits/call-tally.ts';
import type { LimitKind } from './limits/policy.ts';
import { browserLanguage } from './preferred-language.ts';
import { methodNotAllowedResponse, problemResponse } from './problem.ts';
import { requireSameOrigin } from './same-origin.ts';
import { routeHeaders } from './security-headers.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
type Handlers<Args extends unknown[]> = { [method in Method]?: (...args: Args) => Promise<Response> };
type Call<Params> = { request: Request; params: Params };
type Segment<Params> = { params: Promise<Params> };

const readingMethods = new Set(['GET', 'HEAD']);

/** Which methods count at a limit of their own besides the call itself. */
type Limits = { [method in Method]?: LimitKind };

/**
 * A route for people who are signed in with the browser, by method. A change must come from our own pages. Pictures that
 * a page shows do not count as calls.
 */
export function deskRoute<Params = unknown>(
  handlers: Handlers<[ctx: Ctx, call: Call<Params>]>,
  { limits = {}, counts = true }: { limits?: Limits; counts?: boolean } = {},
) {
  return everyMethod<Params, [ctx: Ctx, call: Call<Params>]>(handlers, async (handler, call, tally) => {
    if (!readingMethods.has(call.request.method)) requireSameOrigin(call.request.headers);
    const ctx = await currentCaller();
    if (counts) await tally.take({ actor: ctx.actor, kind: limits[handledMethod(call.request)] });
    if (ctx.actor.kind === 'anonymous') {
      countRefusal(ctx.actor.address, 'unauthenticated');
      throw new AppError('unauthenticated', say('access.signIn'));
    }
    const { method, url } = call.request;
    return auditedDenials(ctx, `${method} ${new URL(url).pathname}`, () => handler(ctx, call));
  });
}

/** A route that anybody may ask, by method; the reason shows up in review. What watches the server does not count. */
export function publicRoute<Params = unknown>(
  _reason: string,
  handlers: Handlers<[call: Call<Params>]>,
  { counts = true }: { counts?: boolean } = {},
) {
  return everyMethod<Params, [call: Call<Params>]>(handlers, async (handler, call, tally) => {
    const actor = { kind: 'anonymous', address: clientAddress(call.request.headers) } as const;
    if (counts) await tally.take({ actor });
    return handler(call);
  });
}

const handledMethod = ({ method }: Request) => (method === 'HEAD' ? 'GET' : method) as Method;

/** Next answers a method that is not exported without a word, so every method is: export them all. */
function everyMethod<Params, Args extends unknown[]>(
  handlers: Handlers<Args>,
  run: (handler: (...args: Args) => Promise<Response>, call: Call<Params>, tally: CallTally) => Promise<Response>,
) {
  const allow = Object.keys(handlers).join(', ');
  const respond = async (request: Request, { params }: Segment<Params>): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? newId('request');
    const handler = handlers[handledMethod(request)];
    const tally = openCallTally();
    const finish = (response: Response) => withDefaults(response, tally);
    return inLanguage(browserLanguage(request.headers), async () => {
      if (!handler) return finish(methodNotAllowedResponse(request.method, allow, requestId));
      try {
        return finish(await run(handler, { request, params: await params }, tally));
      } catch (error) {
        return finish(problemResponse(error, requestId));
      }
    });
  };
  return { GET: respond, POST: respond, PUT: respond, PATCH: respond, DELETE: respond, OPTIONS: respond };
}

/** Nothing is kept on the way and nothing runs in it, unless the route says otherwise; limits are told with each answer. */
export function withDefaults(response: Response, tally: CallTally): Response {
  for (const [name, value] of Object.entries(routeHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  for (const [name, value] of Object.entries(tally.headers())) response.headers.set(name, value);
  return response;
}
