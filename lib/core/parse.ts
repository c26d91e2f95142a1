import type { ZodType, z } from 'zod';
import { wrongFields } from './errors.ts';
import { say } from './say.ts';

/** How many letters a list is searched for at the most. */
export const mostSearchLetters = 200;

/** The words that an address searches for: of too many the first ones, of none nothing. */
export const cutSearch = (text: string): string | undefined => text.trim().slice(0, mostSearchLetters) || undefined;

/** Parses `input` by `schema`, its text without unprintable characters. Throws invalid_input, one entry per wrong field. */
export function parseInput<S extends ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(printable(input), { error: describeIssue });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
    kind: 'invalid' as const,
  }));
  throw wrongFields('input.someFields', fields);
}

/** Of many unknown fields a few are named: the answer is for people. */
const mostNamed = 10;
/** Nothing that is sent here is nested deeper; looking into more would end the process's stack. */
const deepest = 50;

/** What is wrong with a value whose schema does not say so itself. */
function describeIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    if (issue.origin === 'string') return say('input.tooLong', { most });
    return say(issue.origin === 'array' ? 'input.tooMany' : 'input.tooLarge', { most });
  }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (issue.origin === 'string') return say('input.tooShort', { least });
    return say(issue.origin === 'array' ? 'input.tooFew' : 'input.tooSmall', { least });
  }
  if (issue.code === 'invalid_value')
    return say('input.choose', { list: { list: issue.values.map(String), last: 'or' } });
  if (issue.code === 'invalid_format' && issue.format === 'date') return say('input.date');
  if (issue.code === 'unrecognized_keys')
    return say('input.unknownField', { names: { list: issue.keys.slice(0, mostNamed) } });
  return say(issue.input === undefined ? 'input.missing' : 'input.wrong');
}

/**
 * Text as it may be stored. Postgres stores no NUL and no half of a character, a document holds no control character: a
 * space stands for each. What turns the direction of a text around or has no width is left out, so that nothing reads as
 * something else.
 */
export function printableText(text: string): string {
  const shown = text.toWellFormed().replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g, '');
  return shown.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ');
}

function printable(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw wrongFields('input.tooDeep', []);
  if (typeof value === 'string') return printableText(value);
  if (Array.isArray(value)) return value.map((one) => printable(one, depth + 1));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printable(one, depth + 1)]));
}
