import { randomBytes } from 'node:crypto';
import { plainHash } from './seal.ts';

/** How long a link lets somebody in. */
export const linkMinutes = 30;

/** The secret of a link, 256 random bits, and what is stored of it. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: plainHash(token) };
}

/** When a link that is made at `now` runs out. */
export const linkExpiry = (now: Date): Date => new Date(now.getTime() + linkMinutes * 60_000);
