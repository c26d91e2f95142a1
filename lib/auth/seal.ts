import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { deriveKey, type Purpose } from './derive-key.ts';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts a text for storage (AES-256-GCM). Another AUTH_SECRET cannot read it. */
export function seal(text: string, purpose: Purpose): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, deriveKey(purpose), iv);
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
}

/** The text that was sealed for this purpose. Throws where it was changed or sealed with another secret. */
export function unseal(sealed: string, purpose: Purpose): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const opening = createDecipheriv(cipher, deriveKey(purpose), bytes.subarray(0, ivBytes));
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8');
}

/** A hash that only this installation can make (HMAC-SHA-256), for secrets too long to be guessed. */
export const keyedHash = (text: string, purpose: Purpose): string =>
  createHmac('sha256', deriveKey(purpose)).update(text).digest('base64url');

/** A plain SHA-256, for secrets of 256 random bits: nobody finds one that fits. */
export const plainHash = (text: string): string => createHash('sha256').update(text).digest('base64url');
