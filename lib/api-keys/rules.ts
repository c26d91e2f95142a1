import type { Rights } from '#lib/auth/rules.ts';
import type { Permission } from '#lib/auth/schema.ts';
import type { ApiKeyState, Overlap } from './schema.ts';

const prefix = 'sl_live_';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const bodyLength = 43;
const checksumLength = 6;
const shape = new RegExp(`^${prefix}[0-9A-Za-z]{${bodyLength + checksumLength}}$`);
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** How long before its end a key is said to run out soon. */
export const soonMs = 14 * dayMs;

/** A secret of 256 random bits: `sl_live_`, 43 digits in base 62 and 6 of their checksum. */
export function makeSecret(random: Uint8Array): string {
  if (random.length !== 32) throw new Error('A secret is made of 32 random bytes.');
  const number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const body = inBase62(number, bodyLength);
  return `${prefix}${body}${checksumOf(body)}`;
}

/** Whether a text has the form of a secret and the checksum that belongs to it: a mistyped one needs no database. */
export function isWellFormed(text: string): boolean {
  if (!shape.test(text)) return false;
  const body = text.slice(prefix.length, -checksumLength);
  return text.endsWith(checksumOf(body));
}

/** Whether a text carries something that looks like a secret, wherever in it. */
export const holdsSecret = (text: string): boolean => text.includes(prefix);

/** The last characters of a secret, by which its owner knows it again. */
export const hintOf = (secret: string): string => secret.slice(-4);

function inBase62(number: bigint, length: number): string {
  let left = number;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = `${digits[Number(left % 62n)]}${text}`;
    left /= 62n;
  }
  return text;
}

const checksumOf = (body: string): string => inBase62(BigInt(crc32(body)), checksumLength);

/** CRC-32 (ISO 3309) of a text of single bytes. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** What a key may do: its scopes, as far as its owner holds them now, on the rows that the owner reaches. */
export const narrow = (rights: Rights, scopes: readonly Permission[]): Rights =>
  new Map([...rights].filter(([permission]) => scopes.includes(permission)));

/** The end of a key that begins now and lives for some days. */
export const endAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * dayMs);

/** The days that a key lives for altogether, at least one. */
export const lifetimeDays = ({ createdAt, expiresAt }: { createdAt: Date; expiresAt: Date }): number =>
  Math.max(1, Math.round((expiresAt.getTime() - createdAt.getTime()) / dayMs));

const overlapMs: Record<Overlap, number> = { none: 0, hour: hourMs, day: 24 * hourMs, week: 7 * dayMs };

/** When a key that was replaced now stops: after the overlap, and never later than it would have anyway. */
export const endOfReplaced = (expiresAt: Date, now: Date, overlap: Overlap): Date =>
  new Date(Math.min(expiresAt.getTime(), now.getTime() + overlapMs[overlap]));

type Times = { expiresAt: Date; revokedAt: Date | null };

/** The state of a key at `now`. */
export function stateOf({ expiresAt, revokedAt }: Times, now: Date): ApiKeyState {
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'expired';
  return expiresAt.getTime() - now.getTime() < soonMs ? 'expiring' : 'active';
}

/** An origin as browsers send it, such as `https://shop.example`; undefined for anything else. */
export function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, search, hash, username, password } = new URL(text);
  const isBare = pathname === '/' && !search && !hash && !username && !password;
  return isBare && (protocol === 'https:' || protocol === 'http:') ? origin : undefined;
}
