import { createHmac } from 'node:crypto';
import { deriveKey } from './derive-key.ts';

let pepper: Buffer | undefined;

/**
 * What is kept of a key's secret (HMAC-SHA-256 with a pepper made of AUTH_SECRET). A fast hash is right: nobody guesses
 * 256 random bits, and a slow one would let every call cost us more than its caller.
 */
export function hashKeySecret(secret: string): string {
  pepper ??= deriveKey('API key');
  return createHmac('sha256', pepper).update(secret).digest('base64url');
}
