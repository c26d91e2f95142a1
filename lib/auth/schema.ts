import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';
import type { systemRoleKeys } from './schema/role-keys.ts';

const resources = [
  'locations',
  'photos',
  'rate_cards',
  'proposals',
  'mockups',
  'booking_orders',
  'crm',
  'assistant',
  'users',
  'teams',
  'roles',
  'settings',
  'api_keys',
  'own_api_keys',
  'ai_usage',
  'audit',
] as const;
export type Resource = (typeof resources)[number];

/** `resource:action`, the same string in the interface, the API and the assistant's tools. */
export type Permission = `${Resource}:${string}`;

const grantScopes = ['own', 'team', 'led_team', 'all'] as const;
export type GrantScope = (typeof grantScopes)[number];

/** One permission with how far it reaches; `led_team` reaches the teams the holder leads. */
export type PermissionGrant = { permission: Permission; scope: GrantScope };

export type SystemRoleKey = (typeof systemRoleKeys)[number];

/**
 * Which rows a caller may touch with one permission: all of them, or those they own and those of some teams.
 * The same value is a pure test and a query condition.
 */
export type AccessScope = { kind: 'all' } | { kind: 'some'; ownerId: string | null; teamIds: readonly string[] };

/** The columns a scope decides by. */
export type ScopedRow = { ownerId: string; teamId: string | null };

/** A password that is given to be compared. */
const password = z
  .string()
  .min(1, orSay('access.password'))
  .max(128, orSay('access.passwordLength', { most: 128 }));

/** How long a password may be: no other rule of composition (spec: Sessions and sign-in). */
export const passwordLength = { least: 12, most: 128 };

/** A password that somebody chooses. */
const newPassword = z
  .string()
  .min(passwordLength.least, orSay('access.passwordShort', { least: passwordLength.least }))
  .max(passwordLength.most, orSay('access.passwordLength', { most: passwordLength.most }));

/** Of an authenticator app, or a recovery code. */
const code = z.string().trim().max(40);

/** An address in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email(orSay('access.email')));

/** What the browser calls itself, for the person's list of sessions. */
const userAgent = z
  .string()
  .transform((text) => text.slice(0, 300))
  .default('');

export const SignInInput = z.object({
  email: emailAddress,
  password,
  code: code.optional(),
  /** Whose signed cookie the browser shows; said by the door, never by the form. */
  cookieUserId: z.string().max(60).optional(),
  userAgent,
});
export type SignInInput = z.input<typeof SignInInput>;

/** The password again, and the code of the authenticator app where one is in use. */
export const ConfirmIdentityInput = z.strictObject({ password, code: code.optional() });
export type ConfirmIdentityInput = z.input<typeof ConfirmIdentityInput>;

export const ChangePasswordInput = z.strictObject({
  current: password,
  password: newPassword,
  code: code.optional(),
  userAgent,
});
export type ChangePasswordInput = z.input<typeof ChangePasswordInput>;

export const EndSessionInput = z.strictObject({ sessionId: z.string().max(60) });
export type EndSessionInput = z.input<typeof EndSessionInput>;

export const SessionDto = z.object({
  id: z.string(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  address: z.string(),
  createdAt: z.date(),
  lastSeenAt: z.date(),
  isThis: z.boolean(),
});
export type SessionDto = z.infer<typeof SessionDto>;

export const SecondFactorDto = z.object({
  isOn: z.boolean(),
  since: z.date().nullable(),
  recoveryCodesLeft: z.number().int(),
  /** Whether the person may not work without one. */
  isRequired: z.boolean(),
});
export type SecondFactorDto = z.infer<typeof SecondFactorDto>;

/** What an authenticator app needs to make codes: as a picture and to be typed. */
export type SecondFactorSecret = { secret: string; qr: { size: number; path: string } };

export const ConfirmSecondFactorInput = z.strictObject({ code });
export type ConfirmSecondFactorInput = z.input<typeof ConfirmSecondFactorInput>;

const token = z.string().regex(/^[\w-]{43}$/, orSay('access.linkSpent'));

export const oneTimeLinkKinds = ['invitation', 'reset', 'setup'] as const;

export const GetOneTimeLinkInput = z.strictObject({ kind: z.enum(oneTimeLinkKinds), token });
export type GetOneTimeLinkInput = z.input<typeof GetOneTimeLinkInput>;

/** For whom an open link is; null for the first admin. */
export type OneTimeLinkDto = { email: string | null; name: string | null };

export const AcceptLinkInput = z.strictObject({
  kind: z.enum(['invitation', 'reset']),
  token,
  password: newPassword,
  /** What an invited person changes about themselves. */
  name: z.string().trim().min(1, orSay('profile.name')).max(100).optional(),
});
export type AcceptLinkInput = z.input<typeof AcceptLinkInput>;

export const CreateFirstAdminInput = z.strictObject({
  token,
  email: emailAddress,
  name: z.string().trim().min(1, orSay('profile.name')).max(100),
  password: newPassword,
});
export type CreateFirstAdminInput = z.input<typeof CreateFirstAdminInput>;
