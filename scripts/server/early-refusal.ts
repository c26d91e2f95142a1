import type { IncomingHttpHeaders } from 'node:http';

/** What is refused before the application hears of it; `allow` comes with a method that is not known. */
export type Refusal = { status: number; code: string; title: string; detail: string; allow?: string };

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const maxUploadBytes = 26_000_000;
/** A form sends words; what has bytes goes to a route. */
const maxFormBytes = 1_000_000;

export const methodNotAllowed = (method: string, allow = known.join(', ')): Refusal => ({
  status: 405,
  code: 'method_not_allowed',
  title: 'Method not allowed',
  detail: `This server does not know ${method.slice(0, 20)}.`,
  allow,
});

/** Why a request goes no further than the door; undefined for one that may pass. */
export function earlyRefusal(method: string, url: string, headers: IncomingHttpHeaders): Refusal | undefined {
  if (!known.includes(method)) return methodNotAllowed(method);
  if (!headers.host) {
    return { status: 400, code: 'invalid_input', title: 'Unreadable request', detail: 'Say which host you ask.' };
  }
  if (!url.startsWith('/') || url.startsWith('//') || !isReadable(url)) {
    return { status: 400, code: 'invalid_input', title: 'Unreadable address', detail: 'This address cannot be read.' };
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    const detail = 'Send the body as it is, without a Content-Encoding.';
    return { status: 415, code: 'unsupported_encoding', title: 'Unsupported encoding', detail };
  }
  const most = url.startsWith('/api/') ? maxUploadBytes : maxFormBytes;
  if (Number(headers['content-length'] ?? 0) > most) {
    const detail = `The body is larger than ${most / 1_000_000} MB.`;
    return { status: 413, code: 'invalid_input', title: 'The body is too large', detail };
  }
  return undefined;
}

/** A path must be text: "%ff" is none, and neither is a NUL. */
function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}
