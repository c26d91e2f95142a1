import { encode } from 'next-auth/jwt';
import { describe, expect, it } from 'vitest';
import { env } from '#lib/env.ts';
import { hasCookie, readCookie } from './next-auth.ts';

const name = 'sightline-session';
const claims = { sub: 'usr_1', sid: 'ses_1', adm: true };
const jar = (value?: string) => ({ get: (asked: string) => (asked === name && value ? { value } : undefined) });
const sign = (changes: Partial<Parameters<typeof encode>[0]> = {}) =>
  encode({ token: claims, secret: env.AUTH_SECRET ?? '', salt: name, maxAge: 60, ...changes });

describe('readCookie', () => {
  it('gives what our own cookie says', async () => {
    expect(await readCookie(jar(await sign()))).toEqual({ userId: 'usr_1', sessionId: 'ses_1', isAdmin: true });
  });

  it.each([
    ['no cookie', undefined],
    ['no token', 'abc'],
    ['another secret', sign({ secret: 'another secret of at least 32 characters' })],
    ['another cookie of ours', sign({ salt: 'another-cookie' })],
    ['one that has run out', sign({ maxAge: -60 })],
    ['one without a session', sign({ token: { sub: 'usr_1', adm: true } })],
  ])('gives nothing for %s', async (_name, token) => {
    expect(await readCookie(jar(await token))).toBeUndefined();
  });

  it('gives nothing where a letter was changed', async () => {
    const token = await sign();
    const at = token.length - 20;
    const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    expect(await readCookie(jar(changed))).toBeUndefined();
  });
});

it('hasCookie tells a session that ended from somebody new', () => {
  expect(hasCookie(jar('anything'))).toBe(true);
  expect(hasCookie(jar())).toBe(false);
});
