import { createHmac, hkdfSync } from 'node:crypto';
import { env } from '#lib/env.ts';

let pepper: Buffer | undefined;

/**
 * What is kept of a key's secret (HMAC-SHA-256 with a pepper made of AUTH_SECRET). A fast hash is right: nobody guesses
 * 256 random bits, and a slow one would let every call cost us more than its caller.
 */
export function hashKeySecret(secret: string): string {
  if (!env.AUTH_SECRET) throw new Error('The setting AUTH_SECRET is missing: keys are hashed with it.');
  pepper ??= Buffer.from(hkdfSync('sha256', env.AUTH_SECRET, '', 'sightline: API key', 32));
  return createHmac('sha256', pepper).update(secret).digest('base64url');
}
