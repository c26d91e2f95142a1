import type { ZodType, z } from 'zod';
import { invalidInput } from './errors.ts';

/** Parses `input` by `schema`. Throws invalid_input with one entry per wrong field. */
export function parseInput<S extends ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
    kind: 'invalid' as const,
  }));
  throw invalidInput('Some fields need another look.', fields);
}
