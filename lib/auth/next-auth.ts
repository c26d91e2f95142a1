import NextAuth, { type NextAuthConfig } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { logError } from '#lib/core/log.ts';
import { env } from '#lib/env.ts';

/** What the cookie says. It names a session and gives no right; `isAdmin`: the middleware need not refuse the panel. */
export type SessionClaims = { userId: string; sessionId: string; isAdmin: boolean };

type CookieJar = { get(name: string): { value: string } | undefined };

const Token = z.object({ sub: z.string(), sid: z.string(), adm: z.boolean() });

const isSecure = env.APP_URL.startsWith('https://');
/** The cookie that carries a session. */
export const cookieName = isSecure ? '__Host-sightline' : 'sightline-session';

const config = {
  secret: env.AUTH_SECRET,
  trustHost: true,
  cookies: {
    sessionToken: { name: cookieName, options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } },
    // The library notes where to go next; our own pages do that, so its note is gone as soon as it is written.
    callbackUrl: { options: { maxAge: 0 } },
  },
  logger: { error: logError, warn: () => {}, debug: () => {} },
  providers: [],
} satisfies NextAuthConfig;

/** Gives the browser of this request a signed cookie that ends at `expiresAt`. Call it where cookies can be set. */
export async function issueCookie(claims: SessionClaims, expiresAt: Date): Promise<void> {
  const { signIn } = NextAuth({
    ...config,
    session: { strategy: 'jwt', maxAge: Math.floor((expiresAt.getTime() - Date.now()) / 1_000) },
    // The password has been checked by then; there is no route that reaches this provider.
    providers: [Credentials({ authorize: () => ({ id: claims.userId }) })],
    callbacks: {
      jwt: () => ({ sub: claims.userId, sid: claims.sessionId, adm: claims.isAdmin }),
    },
  });
  await signIn('credentials', { redirect: false, redirectTo: '/' });
}

/** Takes the cookie away from the browser of this request. */
export async function dropCookie(): Promise<void> {
  await NextAuth(config).signOut({ redirect: false, redirectTo: '/' });
}

/** What the cookie says, where it carries our signature and has not run out. */
export async function readCookie(jar: CookieJar): Promise<SessionClaims | undefined> {
  const token = jar.get(cookieName)?.value;
  if (!token || !env.AUTH_SECRET) return undefined;
  const payload = await decode({ token, secret: env.AUTH_SECRET, salt: cookieName }).catch(() => undefined);
  const { data } = Token.safeParse(payload);
  return data && { userId: data.sub, sessionId: data.sid, isAdmin: data.adm };
}

/** Whether the browser shows a cookie at all: then who comes back anonymous has a session that ended. */
export function hasCookie(jar: CookieJar): boolean {
  return jar.get(cookieName) !== undefined;
}
