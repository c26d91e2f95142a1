import { generateSecret, generateURI, verifySync } from 'otplib';

const issuer = 'Sightline';
const periodSeconds = 30;

/** A new secret of 160 bits in base 32, as authenticator apps read it (RFC 6238). */
export const newTimeSecret = (): string => generateSecret();

/** What an authenticator app reads from the QR code. */
export const timeSecretAddress = (secret: string, label: string): string => generateURI({ issuer, label, secret });

/**
 * The time step of a code of six digits that counts at `now`, give or take 30 seconds, and is newer than `lastStep`;
 * undefined for every other.
 */
export function stepOfCode(secret: string, given: { code: string; now: Date; lastStep: number }): number | undefined {
  if (!/^\d{6}$/.test(given.code)) return undefined;
  const result = verifySync({
    secret,
    token: given.code,
    epoch: Math.floor(given.now.getTime() / 1_000),
    epochTolerance: periodSeconds,
    afterTimeStep: given.lastStep,
  });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}
