const yearSeconds = 31_536_000;

/** On every answer of every route, also on files and errors. next.config.ts sends them, so they know no setting. */
export const fixedHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What a route answers besides, unless it says otherwise: data of a person, and not a page. */
export const routeHeaders: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Tells browsers to stay on https; sent only where people reach us that way. */
export const stayOnHttps = `max-age=${yearSeconds}; includeSubDomains`;

type Surroundings = { isDevelopment: boolean; isHttps: boolean; tileOrigin?: string | undefined };

/**
 * The content security policy of one answer: a script runs only with this answer's nonce, or when such a script loads
 * it. Styles may stand in the page, since toasts and popups bring theirs without a nonce.
 * @param surroundings.isDevelopment React's development build evaluates code and reloads over a socket.
 * @param surroundings.tileOrigin the server of map tiles, where one is set.
 */
export function contentPolicy(nonce: string, surroundings: Surroundings): string {
  const { isDevelopment, isHttps, tileOrigin } = surroundings;
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${tileOrigin ? ` ${tileOrigin}` : ''}`,
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ];
  return rules.join('; ');
}
