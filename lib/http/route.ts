import type { Ctx } from '#lib/auth/context.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { inLanguage } from '#lib/core/language.ts';
import { say } from '#lib/core/say.ts';
import { browserLanguage } from './preferred-language.ts';
import { methodNotAllowedResponse, problemResponse } from './problem.ts';
import { requireSameOrigin } from './same-origin.ts';
import { routeHeaders } from './security-headers.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
type Handlers<Args extends unknown[]> = { [method in Method]?: (...args: Args) => Promise<Response> };
type Call<Params> = { request: Request; params: Params };
type Segment<Params> = { params: Promise<Params> };

const readingMethods = new Set(['GET', 'HEAD']);

/** A route for people who are signed in with the browser, by method. A change must come from our own pages. */
export function deskRoute<Params = unknown>(handlers: Handlers<[ctx: Ctx, call: Call<Params>]>) {
  return everyMethod<Params, [ctx: Ctx, call: Call<Params>]>(handlers, async (handler, call) => {
    if (!readingMethods.has(call.request.method)) requireSameOrigin(call.request.headers);
    const ctx = await currentCaller();
    if (ctx.actor.kind === 'anonymous') throw new AppError('unauthenticated', say('access.signIn'));
    return handler(ctx, call);
  });
}

/** A route that anybody may ask, by method; the reason shows up in review. */
export function publicRoute<Params = unknown>(_reason: string, handlers: Handlers<[call: Call<Params>]>) {
  return everyMethod<Params, [call: Call<Params>]>(handlers, (handler, call) => handler(call));
}

/** Next answers a method that is not exported without a word, so every method is: export them all. */
function everyMethod<Params, Args extends unknown[]>(
  handlers: Handlers<Args>,
  run: (handler: (...args: Args) => Promise<Response>, call: Call<Params>) => Promise<Response>,
) {
  const allow = Object.keys(handlers).join(', ');
  const respond = async (request: Request, { params }: Segment<Params>): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? newId('request');
    const handler = handlers[(request.method === 'HEAD' ? 'GET' : request.method) as Method];
    return inLanguage(browserLanguage(request.headers), async () => {
      if (!handler) return withDefaults(methodNotAllowedResponse(request.method, allow, requestId));
      try {
        return withDefaults(await run(handler, { request, params: await params }));
      } catch (error) {
        return withDefaults(problemResponse(error, requestId));
      }
    });
  };
  return { GET: respond, POST: respond, PUT: respond, PATCH: respond, DELETE: respond, OPTIONS: respond };
}

/** Nothing is kept on the way and nothing runs in it, unless the route says otherwise. */
function withDefaults(response: Response): Response {
  for (const [name, value] of Object.entries(routeHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
