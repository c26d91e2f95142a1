'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { dropCookie, issueCookie, readCookie } from '#lib/auth/next-auth.ts';
import { ownPath, signInHref } from '#lib/auth/paths.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { signOut } from '#lib/auth/sign-out.ts';
import { publicAction } from '#lib/http/action.ts';

type SignInForm = { email: string; password: string; code?: string; next?: string };

export const signInAction = publicAction(
  'Whoever signs in is nobody yet.',
  async (ctx, { email, password, code, next }: SignInForm) => {
    const [sent, shown] = await Promise.all([headers(), readCookie(await cookies())]);
    const userAgent = sent.get('user-agent') ?? '';
    const { expiresAt, ...claims } = await signIn(ctx, {
      email,
      password,
      code,
      userAgent,
      cookieUserId: shown?.userId,
    });
    await issueCookie(claims, expiresAt);
    redirect(ownPath(next) ?? '/');
  },
);

export const signOutAction = publicAction('A session that has ended can be left too.', async (ctx) => {
  if (ctx.actor.kind === 'session') await signOut(ctx);
  await dropCookie();
  redirect(signInHref({ reason: 'signed_out' }));
});
