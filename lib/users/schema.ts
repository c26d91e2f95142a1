import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';

export const userStatuses = ['active', 'disabled', 'invited'] as const;

/** The languages of the interface and of documents. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

const phone = z
  .string()
  .trim()
  .max(40, orSay('profile.phoneLength', { most: 40 }))
  .regex(/^[+\d\s().-]*$/, orSay('profile.phone'));

const timeZone = z.string().max(60).refine(isTimeZone, orSay('profile.timeZone'));

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What a person changes about themselves; what is left out stays. Null: the browser's language, the business's zone, the device's theme. */
export const UpdateProfileInput = z.strictObject({
  name: z.string().trim().min(1, orSay('profile.name')).max(100).optional(),
  title: z
    .string()
    .trim()
    .max(100, orSay('profile.title', { most: 100 }))
    .optional(),
  phone: phone.optional(),
  language: z.enum(languages, orSay('profile.language')).nullable().optional(),
  timeZone: timeZone.nullable().optional(),
  theme: z.enum(themes).nullable().optional(),
});
export type UpdateProfileInput = z.input<typeof UpdateProfileInput>;

/** Who calls and what they may do. `reach` is all rows, or some: their own and those of `teamIds`. */
export const OwnAccount = z.object({
  userId: z.string(),
  email: z.string(),
  name: z.string(),
  title: z.string(),
  phone: z.string(),
  language: z.enum(languages).nullable(),
  teamId: z.string().nullable(),
  roles: z.array(z.string()),
  /** The key that was sent, null for a session. */
  key: z.object({ id: z.string(), name: z.string() }).nullable(),
  permissions: z.array(
    z.object({ permission: z.string(), reach: z.enum(['all', 'some']), teamIds: z.array(z.string()) }),
  ),
});
export type OwnAccount = z.infer<typeof OwnAccount>;
