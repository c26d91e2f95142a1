'use server';

import { redirect } from 'next/navigation';
import { acceptLink } from '#lib/auth/accept-link.ts';
import { createFirstAdmin } from '#lib/auth/create-first-admin.ts';
import { signInHref } from '#lib/auth/paths.ts';
import type { AcceptLinkInput, CreateFirstAdminInput } from '#lib/auth/schema.ts';
import { publicAction } from '#lib/http/action.ts';

export const acceptLinkAction = publicAction(
  'Whoever was invited or forgot the password is nobody yet.',
  async (ctx, input: AcceptLinkInput) => {
    await acceptLink(ctx, input);
    redirect(signInHref({ reason: 'password_set' }));
  },
);

export const createFirstAdminAction = publicAction(
  'The first admin is nobody yet.',
  async (ctx, input: CreateFirstAdminInput) => {
    await createFirstAdmin(ctx, input);
    redirect(signInHref({ reason: 'password_set' }));
  },
);
