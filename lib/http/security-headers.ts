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

/** The style sheet that sonner puts into the page without a nonce, first empty and then by what it says. */
const toastStyles =
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

type Surroundings = { isDevelopment: boolean; isHttps: boolean; tileOrigin?: string | undefined };

/**
 * The content security policy of one answer: a script runs only with this answer's nonce, or when such a script loads
 * it. A style sheet within the page needs the nonce too, or is the one that toasts bring; what elements say of themselves
 * in `style` may stand there, for that is how popups are placed.
 * @param surroundings.isDevelopment React's development build evaluates code and reloads over a socket.
 * @param surroundings.tileOrigin the server of map tiles, where one is set.
 */
export function contentPolicy(nonce: string, surroundings: Surroundings): string {
  const { isDevelopment, isHttps, tileOrigin } = surroundings;
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}' ${toastStyles}`,
    "style-src-attr 'unsafe-inline'",
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
