import type { Ctx } from '#lib/auth/context.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { problemResponse } from './problem.ts';
import { requireSameOrigin } from './same-origin.ts';
import { routeHeaders } from './security-headers.ts';

type Call<Params> = { request: Request; params: Params };
type Segment<Params> = { params: Promise<Params> };

const readingMethods = new Set(['GET', 'HEAD']);

/** A route for people who are signed in with the browser. A change must come from our own pages. */
export function deskRoute<Params = unknown>(handler: (ctx: Ctx, call: Call<Params>) => Promise<Response>) {
  return (request: Request, segment: Segment<Params>): Promise<Response> =>
    answer(request, async () => {
      if (!readingMethods.has(request.method)) requireSameOrigin(request.headers);
      const ctx = await currentCaller();
      if (ctx.actor.kind === 'anonymous') throw new AppError('unauthenticated', 'Sign in to go on.');
      return handler(ctx, { request, params: await segment.params });
    });
}

/** A route that anybody may ask; the reason shows up in review. */
export function publicRoute<Params = unknown>(_reason: string, handler: (call: Call<Params>) => Promise<Response>) {
  return (request: Request, segment: Segment<Params>): Promise<Response> =>
    answer(request, async () => handler({ request, params: await segment.params }));
}

async function answer(request: Request, respond: () => Promise<Response>): Promise<Response> {
  try {
    return withDefaults(await respond());
  } catch (error) {
    return withDefaults(problemResponse(error, request.headers.get('x-request-id') ?? newId('request')));
  }
}

/** Nothing is kept on the way and nothing runs in it, unless the route says otherwise. */
function withDefaults(response: Response): Response {
  for (const [name, value] of Object.entries(routeHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
