import { forbidden } from '#lib/core/errors.ts';
import { env } from '#lib/env.ts';

/**
 * Refuses a change that another site could have sent with this browser's cookies: the request must come from our own
 * pages, by Sec-Fetch-Site or, where a browser does not send that, by its exact Origin.
 */
export function requireSameOrigin(headers: Pick<Headers, 'get'>): void {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  if (site === null && isOurs(headers.get('origin'), headers.get('host'))) return;
  throw forbidden('requests.otherSite');
}

function isOurs(origin: string | null, host: string | null): boolean {
  if (origin === null || !URL.canParse(origin)) return false;
  if (origin === new URL(env.APP_URL).origin) return true;
  return env.APP_ENV === 'local' && isLoopback(new URL(origin).hostname) && new URL(origin).host === host;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
