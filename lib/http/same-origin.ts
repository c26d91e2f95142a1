import { forbidden } from '#lib/core/errors.ts';
import { env } from '#lib/env.ts';

/**
 * Refuses a change that another site could have sent with this browser's cookies: the request must come from our own
 * pages, by Sec-Fetch-Site or, where a browser does not send that, by its exact Origin.
 */
export function requireSameOrigin(headers: Pick<Headers, 'get'>): void {
  if (!isSameOrigin(headers)) throw forbidden('requests.otherSite');
}

/** Whether a change was sent by a page of ours. */
function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  return isOurOrigin(headers);
}

/**
 * The same for a form, whose Origin must fit besides: Next compares it with the host by itself, and answers one that it
 * cannot read, or that is another's, with an error instead of a refusal.
 */
export function requireOwnForm(headers: Pick<Headers, 'get'>): void {
  requireSameOrigin(headers);
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (origin === null || (URL.canParse(origin) && new URL(origin).host === host)) return;
  throw forbidden('requests.otherSite');
}

/** Whether the Origin of a request is that of our own pages. */
export function isOurOrigin(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  if (origin === new URL(env.APP_URL).origin) return true;
  return (
    env.APP_ENV === 'local' && isLoopback(new URL(origin).hostname) && new URL(origin).host === headers.get('host')
  );
}

/** The address that a redirect starts from: the one that was asked where it is ours, else the one people open. */
export function ownBase(url: string): string {
  const { host, hostname } = new URL(url);
  const isOurs = host === new URL(env.APP_URL).host || (env.APP_ENV === 'local' && isLoopback(hostname));
  return isOurs ? url : env.APP_URL;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
