import { hkdfSync } from 'node:crypto';
import { env } from '#lib/env.ts';

/** What a key is for. */
export type Purpose = 'API key' | 'cursors' | 'second factor' | 'recovery code';

/**
 * A key of 32 bytes for one purpose, made of AUTH_SECRET: whoever learns one of them learns neither the secret nor the
 * others. Another secret makes other keys. Throws where no secret is set.
 */
export function deriveKey(purpose: Purpose): Buffer {
  if (!env.AUTH_SECRET) throw new Error('The setting AUTH_SECRET is missing: keys are made of it.');
  return Buffer.from(hkdfSync('sha256', env.AUTH_SECRET, '', `sightline: ${purpose}`, 32));
}
