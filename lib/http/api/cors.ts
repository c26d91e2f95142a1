import { isOurOrigin } from '../same-origin.ts';

/** What pages of other origins may read of an answer, besides its body. */
const exposed = 'ETag, Location, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed, X-Request-Id';

/** The origin of another site whose page sent this request; undefined for our own pages and for programs. */
export function foreignOrigin(headers: Headers): string | undefined {
  const origin = headers.get('origin');
  return origin === null || isOurOrigin(headers) ? undefined : origin;
}

/** What lets a page of this origin read the answer. Cookies are never let in: a key is what it has. */
export const corsHeaders = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': exposed,
  vary: 'Origin',
});

/** The answer to a browser that asks, without the key, whether a page of this origin may call. */
export function preflightResponse(origin: string, allow: string): Response {
  const headers = {
    ...corsHeaders(origin),
    'access-control-allow-methods': allow,
    'access-control-allow-headers':
      'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Accept-Language',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers });
}
