import { randomInt } from 'node:crypto';
import { newId } from '#lib/core/ids.ts';
import { keyedHash } from './seal.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 3;
const lettersPerGroup = 4;

/** How many a person gets at once. */
export const recoveryCodeCount = 10;

/** Codes such as "k7mp-x3wd-9htz" (59 bits each), without letters that look alike. */
export const newRecoveryCodes = (): string[] => Array.from({ length: recoveryCodeCount }, newRecoveryCode);

function newRecoveryCode(): string {
  const group = () => Array.from({ length: lettersPerGroup }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What is stored of a code; spaces, hyphens and capitals do not matter. */
export const hashRecoveryCode = (code: string): string =>
  keyedHash(code.toLowerCase().replace(/[\s-]/g, ''), 'recovery code');

/** The rows of a person's new codes. */
export const recoveryCodeRows = (userId: string, codes: readonly string[], createdAt: Date) =>
  codes.map((code) => ({ id: newId('recoveryCode'), userId, codeHash: hashRecoveryCode(code), createdAt }));
