import { createHash } from 'node:crypto';
import { say } from '#lib/core/say.ts';
import { ProtocolError } from '../problem.ts';

/** The strong ETag of what is answered: it changes whenever anything in it does. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Whether a list of ETags, as If-None-Match and If-Match send them, names this one. */
export function namesEtag(header: string, etag: string): boolean {
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** Throws precondition_required (428) without If-Match, and precondition_failed (412) where it names another state. */
export function requireMatch(ifMatch: string | null, etag: string): void {
  if (ifMatch === null) throw new ProtocolError('precondition_required', say('requests.sendIfMatch'));
  if (!namesEtag(ifMatch, etag)) throw new ProtocolError('precondition_failed', say('requests.otherEtag'), { etag });
}
