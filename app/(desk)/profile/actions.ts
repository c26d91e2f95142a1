'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { beginSecondFactor } from '#lib/auth/begin-second-factor.ts';
import { changePassword } from '#lib/auth/change-password.ts';
import { confirmIdentity } from '#lib/auth/confirm-identity.ts';
import { confirmSecondFactor } from '#lib/auth/confirm-second-factor.ts';
import { endOwnSession } from '#lib/auth/end-own-session.ts';
import { dropCookie, issueCookie } from '#lib/auth/next-auth.ts';
import { signInHref } from '#lib/auth/paths.ts';
import { removeSecondFactor } from '#lib/auth/remove-second-factor.ts';
import { renewRecoveryCodes } from '#lib/auth/renew-recovery-codes.ts';
import { signOutEverywhere } from '#lib/auth/sign-out-everywhere.ts';
import { deskAction } from '#lib/http/action.ts';
import type { UpdateProfileInput } from '#lib/users/schema.ts';
import { updateProfile } from '#lib/users/update-profile.ts';

export const updateProfileAction = deskAction((ctx, input: UpdateProfileInput) => updateProfile(ctx, input));
export const confirmIdentityAction = deskAction(confirmIdentity);
export const endSessionAction = deskAction(endOwnSession);
export const beginSecondFactorAction = deskAction((ctx, _input: undefined) => beginSecondFactor(ctx));
export const confirmSecondFactorAction = deskAction(confirmSecondFactor);
export const removeSecondFactorAction = deskAction((ctx, _input: undefined) => removeSecondFactor(ctx));
export const renewRecoveryCodesAction = deskAction((ctx, _input: undefined) => renewRecoveryCodes(ctx));

type PasswordForm = { current: string; password: string; code?: string };

export const changePasswordAction = deskAction(async (ctx, { current, password, code }: PasswordForm) => {
  const userAgent = (await headers()).get('user-agent') ?? '';
  const { expiresAt, ...claims } = await changePassword(ctx, { current, password, code, userAgent });
  await issueCookie(claims, expiresAt);
});

export const signOutEverywhereAction = deskAction(async (ctx, _input: undefined) => {
  await signOutEverywhere(ctx);
  await dropCookie();
  redirect(signInHref({ reason: 'signed_out' }));
});
