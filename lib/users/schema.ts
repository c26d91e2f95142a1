import { z } from 'zod';

export const userStatuses = ['active', 'disabled', 'invited'] as const;

/** The languages of the interface and of documents. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

const phone = z
  .string()
  .trim()
  .max(40, 'A phone number has at most 40 characters.')
  .regex(/^[+\d\s().-]*$/, 'Write the phone number in digits, such as +971 50 123 4567.');

/** What a person changes about themselves; what is left out stays. A language of null is the browser's. */
export const UpdateProfileInput = z.strictObject({
  name: z.string().trim().min(1, 'Give your name: clients read it in the documents.').max(100).optional(),
  title: z.string().trim().max(100, 'A job title has at most 100 characters.').optional(),
  phone: phone.optional(),
  language: z.enum(languages, 'Choose English, Arabic or the language of the browser.').nullable().optional(),
});
export type UpdateProfileInput = z.input<typeof UpdateProfileInput>;
