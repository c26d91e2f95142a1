'use server';

import { confirmIdentity } from '#lib/auth/confirm-identity.ts';
import { deskAction } from '#lib/http/action.ts';
import type { UpdateProfileInput } from '#lib/users/schema.ts';
import { updateProfile } from '#lib/users/update-profile.ts';

export const updateProfileAction = deskAction((ctx, input: UpdateProfileInput) => updateProfile(ctx, input));
export const confirmIdentityAction = deskAction(confirmIdentity);
