import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { resolveRights } from '#lib/auth/rules.ts';
import type { Permission, PermissionGrant } from '#lib/auth/schema.ts';
import {
  endAfter,
  endOfReplaced,
  hintOf,
  holdsSecret,
  isWellFormed,
  lifetimeDays,
  makeSecret,
  narrow,
  stateOf,
  toOrigin,
} from './rules.ts';

const now = new Date('2026-11-24T12:00:00Z');
const randomBytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a secret', () => {
  test('has its form, its checksum and all of its 256 bits', () => {
    const secrets = new Set<string>();
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        const secret = makeSecret(bytes);
        expect(secret).toMatch(/^sl_live_[0-9A-Za-z]{49}$/);
        expect(isWellFormed(secret)).toBe(true);
        secrets.add(secret);
      }),
    );
    expect(makeSecret(new Uint8Array(32).fill(255))).not.toBe(makeSecret(new Uint8Array(32).fill(254)));
    expect(secrets.size).toBeGreaterThan(50);
  });

  test('with any other character at any place is not one', () => {
    const character = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(randomBytes, fc.integer({ min: 8, max: 56 }), character, (bytes, place, other) => {
        const secret = makeSecret(bytes);
        fc.pre(secret[place] !== other);
        expect(isWellFormed(secret.slice(0, place) + other + secret.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each(['', 'sl_live_', 'sl_test_'.padEnd(57, 'a'), `${makeSecret(new Uint8Array(32))} `])(
    '"%s" is none',
    (text) => {
      expect(isWellFormed(text)).toBe(false);
    },
  );

  test('needs 32 bytes', () => {
    expect(() => makeSecret(new Uint8Array(16))).toThrow('32 random bytes');
  });

  test('is known by its end and found in an address', () => {
    const secret = makeSecret(new Uint8Array(32).fill(7));
    expect(secret.endsWith(hintOf(secret))).toBe(true);
    expect(holdsSecret(`/api/v1/me?key=${secret}`)).toBe(true);
    expect(holdsSecret('/api/v1/me?live=sl')).toBe(false);
  });
});

test('narrowed rights are those that are both held and in the scopes, each with its reach', () => {
  const names: Permission[] = ['proposals:read', 'proposals:update', 'locations:read', 'audit:read'];
  const granted = fc.array(
    fc.record({
      permission: fc.constantFrom(...names),
      scope: fc.constantFrom<PermissionGrant['scope']>('own', 'team', 'led_team', 'all'),
    }),
  );
  fc.assert(
    fc.property(granted, fc.subarray([...names]), (grants, scopes) => {
      const rights = resolveRights(grants, 'usr_1', [{ teamId: 'team_1', isLead: true }]);
      const narrowed = narrow(rights, scopes);
      for (const name of names) {
        expect(narrowed.get(name)).toEqual(scopes.includes(name) ? rights.get(name) : undefined);
      }
    }),
  );
});

test.each([
  ['none', 90, now],
  ['hour', 90, new Date('2026-11-24T13:00:00Z')],
  ['week', 90, new Date('2026-12-01T12:00:00Z')],
  ['week', 3, endAfter(now, 3)],
] as const)('a replaced key ends after "%s", with %i days left', (overlap, days, end) => {
  expect(endOfReplaced(endAfter(now, days), now, overlap)).toEqual(end);
});

test.each([
  ['revoked', 90, now],
  ['active', 90, null],
  ['expiring', 13, null],
  ['expired', 0, null],
] as const)('%s', (state, days, revokedAt) => {
  expect(stateOf({ expiresAt: endAfter(now, days), revokedAt }, now)).toBe(state);
});

test('a new key lives as long as the one before', () => {
  expect(lifetimeDays({ createdAt: now, expiresAt: endAfter(now, 30) })).toBe(30);
  expect(lifetimeDays({ createdAt: now, expiresAt: now })).toBe(1);
});

test.each([
  ['https://shop.example', 'https://shop.example'],
  ['https://Shop.Example:443/', 'https://shop.example'],
  ['http://localhost:5173', 'http://localhost:5173'],
  ['https://shop.example/path', undefined],
  ['https://shop.example?a=1', undefined],
  ['https://user@shop.example', undefined],
  ['ftp://shop.example', undefined],
  ['null', undefined],
  ['*', undefined],
])('the origin of %s is %s', (text, origin) => {
  expect(toOrigin(text)).toBe(origin);
});
